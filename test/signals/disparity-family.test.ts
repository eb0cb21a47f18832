import { describe, expect, test } from 'vitest';
import type { DisparityComparison } from '../../src/signals/disparity-family.ts';
import { disparityFamily, isApart } from '../../src/signals/disparity-family.ts';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { disparityReading, latestYear, sample, threeYears } from '../charts/fixture-disparity.ts';

const asked = { latestYear, threeYears, reference: 'white' };
const family = disparityFamily(disparityReading(sample), asked);

/** The comparison of a group at a stage: `black fte`, `black custody before`. */
function of(named: string, within = family): DisparityComparison {
  const [group, stage, before] = named.split(' ');
  const on = before ? 'stage before' : 'population';
  const found = within.comparisons.find((o) => o.ethnicity === group && o.rung.stage === stage && o.on === on);
  if (!found) throw new Error(`nothing of ${named}`);
  return found;
}

describe('the family', () => {
  test('has every group but the reference at every stage, on both denominators', () => {
    // 4 stages and 4 groups on the population; 3 of the stages have one before them.
    expect(family.comparisons).toHaveLength(4 * 4 + 3 * 4);
    expect(family.comparisons.map(({ ethnicity }) => ethnicity)).not.toContain('white');
  });

  test('counts what was tested: shares of fewer than 10 children are not', () => {
    // Other children at the stage before: 8 of caution or sentence, 8 of first entry.
    expect(family.made).toBe(26);
    expect(of('other children before')).toMatchObject({
      telling: 'too few',
      verdict: 'not tested',
      adjusted: undefined,
    });
  });

  test('adjusts all p-values together', () => {
    const tested = family.comparisons.filter(({ adjusted }) => adjusted !== undefined);
    const alone = tested.map(({ observation }) => observation.against?.p);
    expect(tested.map(({ adjusted }) => adjusted)).toEqual(benjaminiHochberg(alone));
  });

  test('tells a thin stage of three years and the others of one', () => {
    expect(family.rungs.map(({ stage, isPooled }) => [stage, isPooled])).toEqual([
      ['offence', false],
      ['children', false],
      ['fte', false],
      ['custody', true],
    ]);
  });

  test('with another reference group compares with that', () => {
    const other = disparityFamily(disparityReading(sample), { ...asked, reference: 'black' });
    expect(other.comparisons.map(({ ethnicity }) => ethnicity)).not.toContain('black');
  });

  test('without any stage is empty', () => {
    expect(disparityFamily(disparityReading([]), asked)).toEqual({ rungs: [], comparisons: [], made: 0, stages: 0 });
  });
});

describe('a verdict', () => {
  test('is higher or lower where the adjusted p-value is below 5%', () => {
    expect(of('black fte')).toMatchObject({ verdict: 'higher', telling: 'plain' });
    expect(of('asian fte').verdict).toBe('no clear difference');
    for (const one of family.comparisons) expect(isApart(one)).toBe((one.adjusted ?? 1) < 0.05);
  });

  test('is given on one or two children too, who have no ratio', () => {
    expect(of('mixed fte')).toMatchObject({ telling: 'counts', verdict: 'no clear difference' });
    expect(of('other fte').verdict).toBe('lower');
  });

  test('is not given where nothing can be compared', () => {
    const none = disparityFamily(disparityReading([{ stage: 'fte', counts: [0, 0, 0, 0, 0] }]), asked);
    expect([none.made, none.stages]).toEqual([0, 0]);
    expect(none.comparisons.map(({ telling, verdict }) => [telling, verdict])).toEqual(
      Array.from({ length: 4 }, () => ['none', 'not tested']),
    );
  });

  test('is given on at least so many times where nobody of the reference group is counted', () => {
    const none = disparityFamily(disparityReading([{ stage: 'fte', counts: [5, 9, 3, 2, 0] }]), asked);
    expect(none.made).toBe(4);
    expect(of('black fte', none)).toMatchObject({ telling: 'at least', verdict: 'higher' });
    expect(of('other fte', none).telling).toBe('counts');
  });

  test('is not given where the ethnicity of more than 15% is not known', () => {
    const familyOf = (notKnown: number) =>
      disparityFamily(disparityReading([{ stage: 'fte', counts: [10, 30, 10, 10, 70], notKnown }]), asked);
    expect(familyOf(22).made).toBe(4);
    expect(familyOf(23)).toMatchObject({ made: 0, stages: 0 });
    expect(of('black fte', familyOf(23))).toMatchObject({
      isIncomplete: true,
      telling: 'plain',
      verdict: 'not tested',
    });
  });
});

test('what is withheld has no verdict and is not counted in', () => {
  const hidden = disparityFamily(disparityReading([{ stage: 'fte', counts: [10, 30, 2, 0, 70] }], 'withheld'), asked);
  expect(of('mixed fte', hidden)).toMatchObject({ telling: 'none', verdict: 'not tested', adjusted: undefined });
});
