import { describe, expect, test } from 'vitest';
import type { Publishable } from '../../../src/disclosure/disclose.ts';
import { sayFamily } from '../../../src/report/disparity/say-family.ts';
import type { Story, Told } from '../../../src/report/story.ts';
import { sayRelativeRatesLine } from '../../../src/report/summary/relative-rates-line.ts';
import { disparityReading, latestYear, sample, threeYears } from '../../charts/fixture-disparity.ts';

const storyOf = (reference = 'white') =>
  ({
    plan: { latestYear, threeYears },
    parameters: [{ name: 'referenceGroup', value: reference }],
  }) as unknown as Story;
const toldOf = (reading: Publishable) => ({ reading }) as unknown as Told;
const line = {
  series: 'disproportionality.fte.relative_rate',
  title: 'Relative rates',
  told: 'relative rates',
} as const;

const textOf = (reading: Publishable): string => JSON.stringify(sayFamily(storyOf(), toldOf(reading)));
const summaryOf = (reading: Publishable, reference?: string) =>
  sayRelativeRatesLine(storyOf(reference), toldOf(reading), line);

describe('the pages begin with', () => {
  test('how many comparisons were made and how many stand out', () => {
    expect(textOf(disparityReading(sample))).toContain(
      'These 7 stand out, after allowing for the 26 comparisons made; of the others there is no clear difference from White children, which does not mean that there is none.',
    );
  });

  test('a sentence for each: number first, expected, then the ratio and its range', () => {
    const text = textOf(disparityReading(sample));
    expect(text).toContain(
      'Black: 30 children became first-time entrants; 10 would be expected at the White rate: 3.0 times (range 1.9 to 4.6).',
    );
    expect(text).toContain(
      'Black: 14 of 70 children sentenced at court were sentenced to custody in three years; 4.0 would be expected at the White share: 3.5 times',
    );
    expect(text).toContain(
      'Other: none became first-time entrants; 5.0 would be expected at the White rate: at most 0.6 times.',
    );
  });

  test('which stages are told of three years, and why', () => {
    expect(textOf(disparityReading(sample))).toContain(
      'Custody: three years together, because fewer than 5 children of the smallest group would be expected in one.',
    );
  });

  test('what those whose ethnicity is not known could make of it', () => {
    const steady = disparityReading([{ stage: 'fte', counts: [10, 30, 5, 5, 70], notKnown: 5 }]);
    expect(textOf(steady)).toContain('each of these would still be on the same side');
    const shaky = disparityReading([{ stage: 'fte', counts: [10, 30, 5, 0, 70], notKnown: 16 }]);
    expect(textOf(shaky)).toContain('could bring these to the same rate or past it: Other, first entry');
  });

  test('at which stages too many are not known for a verdict, and that nothing could be compared', () => {
    const unknown = textOf(disparityReading([{ stage: 'fte', counts: [10, 30, 5, 5, 70], notKnown: 22 }]));
    expect(unknown).toContain('No group could be compared with White children');
    expect(unknown).toContain(
      'Not judged, because the ethnicity of more than 15% of the children is not known: first entry.',
    );
  });

  test('none, where none stands out, without saying that there is no difference', () => {
    const even = textOf(disparityReading([{ stage: 'fte', counts: [10, 11, 5, 5, 70] }]));
    expect(even).toContain('None stands out, after allowing for the 4 comparisons made: there is no clear difference');
    expect(even).not.toMatch(/\bno difference\b/);
  });
});

describe('the line of the summary', () => {
  test('tells of the group furthest from the expected number among those that stand out', () => {
    const { figure, latest, change, verdict } = summaryOf(disparityReading(sample));
    expect(figure).toBe('60');
    expect(latest).toBe(
      'Black children had an offence recorded in the year to 30 September 2026; 26 would be expected at the White rate: 2.3 times (range 1.7 to 3.1).',
    );
    expect(change).toBe(
      'Whatever the ethnicity of the children of whom it is not known, it would be 2.2 to 2.7 times the White rate. 26 comparisons of groups were made at 4 stages; 7 stand out after allowing for their number: Black at offence, caution or sentence, first entry and custody; Other at first entry; Mixed at first entry.',
    );
    expect(verdict).toEqual({ word: '7 of 26 stand out', signal: 'different' });
  });

  test('says what could not have been seen where it does not stand out', () => {
    const { change, verdict } = summaryOf(disparityReading([{ stage: 'fte', counts: [10, 12, 5, 5, 70] }]));
    expect(change).toContain('Taken alone, only 3 or fewer, or 18 or more, would have stood out.');
    expect(verdict).toEqual({ word: 'No clear difference', signal: 'none' });
  });

  test('says where it would stand out alone and does not among so many', () => {
    const { change } = summaryOf(disparityReading([{ stage: 'fte', counts: [10, 19, 5, 5, 70] }]));
    expect(change).toContain('Taken alone this would stand out; among all comparisons made it does not.');
  });

  test('of one or two children has counts and the expected number, and no ratio', () => {
    const { figure, latest } = summaryOf(disparityReading([{ stage: 'fte', counts: [0, 2, 0, 0, 4] }]));
    expect(figure).toBe('2');
    expect(latest).toMatch(/; 0.6 would be expected at the White rate\.$/);
  });

  test('of three years names their last day', () => {
    const pooled = disparityReading([{ stage: 'fte', counts: [1, 4, 0, 0, 6], period: threeYears }]);
    expect(summaryOf(pooled).latest).toContain('became first-time entrants in the three years to 30 September 2026;');
  });

  test('names the reference group that was asked for', () => {
    expect(summaryOf(disparityReading(sample), 'asian').latest).not.toContain('White rate');
  });

  test('of nothing that can be compared says so', () => {
    expect(summaryOf(disparityReading([{ stage: 'fte', counts: [0, 0, 0, 0, 0] }]))).toMatchObject({ figure: '[x]' });
    expect(summaryOf(disparityReading([{ stage: 'fte', counts: [1, 2, 3, 4, 2] }], 'withheld'))).toMatchObject({
      figure: '[x]',
    });
  });
});
