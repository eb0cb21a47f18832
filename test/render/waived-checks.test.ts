import { describe, expect, test } from 'vitest';
import { checksJson } from '../../src/render/checks-json.ts';
import { checksText } from '../../src/render/checks-text.ts';
import { movementText } from '../../src/render/movement-text.ts';
import { waiversText } from '../../src/render/waivers-text.ts';
import { childId } from '../../src/vocabulary/child-id.ts';
import { checkedWith } from '../support/checked.ts';
import { runOf } from '../support/finding.ts';
import { day } from '../support/rows.ts';

describe('on a screen', () => {
  const said = (...given: Parameters<typeof checkedWith>) => checksText(checkedWith(...given).results, []);

  test('what is waived is said beside what stands', () => {
    expect(said([])).toContain('An offence stands: 3 rows (every-offence)');
    expect(said([])).toContain('1 check: 0 passed, 1 failed, 0 not run.');
    expect(said([{ record: 'Offence-1' }])).toContain(
      'BLOCKS THE RETURN  An offence stands: 2 rows, 1 waived (see waivers.yaml) (every-offence)',
    );
  });

  test('a check of which nothing stands is neither passed nor failed', () => {
    expect(said([{}])).toBe(
      'WAIVED  An offence stands: 3 waived (see waivers.yaml) (every-offence)\n\n1 check: 0 passed, 0 failed, 1 waived, 0 not run.',
    );
  });

  test('waivers that expired or match nothing are said, those in force are not, and no child or record is named', () => {
    const { waivers } = checkedWith([
      { record: 'Offence-1' },
      { child: childId('Child-9') },
      { child: childId('Child-1'), until: day('2026-06-30') },
    ]);
    expect(waiversText(waivers).split('\n')).toEqual([
      'WAIVER  every-offence for one child, by A. Analyst, until 31 December 2026: it matches nothing; take it out, or correct it (waivers.yaml).',
      'WAIVER  every-offence for one child, by A. Analyst, until 30 June 2026: it has expired, and 1 finding came back; put right what can be, or set a later day (waivers.yaml).',
    ]);
    const [gone] = checkedWith([{ record: 'Offence-9', until: day('2026-06-30') }]).waivers;
    expect(gone && waiversText([gone])).toContain('nothing came back; take it out');
    expect(waiversText([])).toBe('');
  });

  test('what has moved is a short table and one line', () => {
    const { since } = checkedWith([], [runOf(['gone'])]);
    expect(since && movementText(since)).toBe(
      [
        'check          fixed  new  still there  waived since',
        'every-offence  1      3    0            0',
        '',
        'Since the last run (as at 1 September 2026): 1 fixed, 3 new, 0 still there',
      ].join('\n'),
    );
  });

  test('where nothing has moved there is the line alone, and it says which checks are not compared', () => {
    const { since } = checkedWith([], [runOf(['gone'], { lookedAt: ['children'] })]);
    expect(since && movementText(since)).toBe(
      'Since the last run (as at 1 September 2026): 0 fixed, 0 new, 0 still there, without 1 check that did not look at the same extracts then',
    );
  });
});

describe('as JSON', () => {
  test('what is waived, by what, and what has moved is there, and no child or record', () => {
    const checked = checkedWith(
      [{ child: childId('Child-1') }, { record: 'Offence-2', until: day('2026-06-30') }],
      [runOf(['gone'])],
    );
    const text = checksJson({
      ...checked,
      transcripts: [],
      figures: { effects: [], readiness: [] },
      asAt: day('2026-09-30'),
    });
    expect(text).not.toMatch(/Child-\d|Offence-\d/);
    expect(JSON.parse(text)).toMatchObject({
      checks: [{ state: 'failed', findings: [{ line: 4 }], waived: [{ line: 2 }, { line: 3 }] }],
      waivers: [
        { check: 'every-offence', covers: 'child', state: 'in-force', findings: 2, until: '2026-12-31' },
        { check: 'every-offence', covers: 'record', state: 'expired', findings: 1, until: '2026-06-30' },
      ],
      sinceLastRun: {
        asAt: '2026-09-01',
        on: null,
        fixed: 1,
        new: 1,
        stillThere: 0,
        checks: [{ id: 'every-offence', fixed: 1, new: 1 }],
      },
    });
  });

  test('at the first run nothing is compared', () => {
    expect(
      JSON.parse(
        checksJson({
          ...checkedWith([]),
          transcripts: [],
          figures: { effects: [], readiness: [] },
          asAt: day('2026-09-30'),
        }),
      ).sinceLastRun,
    ).toBeNull();
  });
});
