import { describe, expect, test } from 'vitest';
import { judgeFamily, testedIn } from '../../src/report/judge-family.ts';

const change = (p: number, direction: 'higher' | 'lower' | 'equal' = 'higher') => ({ comparison: { p, direction } });

describe('a change judged among its family', () => {
  test.each([
    ['higher', 'lower', 'Higher', 'worse'],
    ['lower', 'lower', 'Lower', 'better'],
    ['higher', 'higher', 'Higher', 'better'],
    ['lower', 'neither', 'Lower', 'different'],
  ] as const)('%s where %s is better: %s, %s', (...[direction, better, word, signal]) => {
    expect(judgeFamily([{ said: change(0.01, direction), better }])).toEqual([
      { word, signal, adjusted: 0.01, caution: '' },
    ]);
  });

  test('clear alone and not among so many: no word of a signal, and why', () => {
    const family = [change(0.026), change(0.9), change(0.8)].map((said) => ({ said, better: 'lower' as const }));
    expect(judgeFamily(family)[0]).toEqual({
      word: 'No clear difference',
      signal: 'none',
      adjusted: 0.026 * 3,
      caution: 'Taken alone this would stand out; allowing for the 3 comparisons made together it does not.',
    });
  });

  test('not clear: what could not have been seen', () => {
    const said = { ...change(0.5), detectable: 'Taken alone, only 18 or more would have stood out.' };
    expect(judgeFamily([{ said, better: 'lower' }])[0]).toMatchObject({
      word: 'No clear difference',
      caution: said.detectable,
    });
  });

  test('what was not tested is not counted, and keeps a word of its own', () => {
    const verdict = { word: 'Not available', signal: 'none' } as const;
    const family = [
      { said: {}, better: 'lower' as const },
      { said: { verdict }, better: 'lower' as const },
      { said: change(0.03), better: 'lower' as const },
    ];
    expect(testedIn(family)).toBe(1);
    expect(judgeFamily(family)).toMatchObject([
      { word: 'Not tested', signal: 'none' },
      { word: 'Not available', signal: 'none' },
      { word: 'Higher', adjusted: 0.03 },
    ]);
  });

  test('an empty family has nothing to judge', () => {
    expect(judgeFamily([])).toEqual([]);
  });
});
