import { describe, expect, test } from 'vitest';
import { disclose } from '../../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../../src/disclosure/policy.ts';
import { kpiBase } from '../../../src/measures/kpi-base.ts';
import type { Observation, SeriesSpec } from '../../../src/measures/reading.ts';
import type { Kpi } from '../../../src/report/contents/kpi.ts';
import { judgedKpis } from '../../../src/report/kpi/judged-kpis.ts';
import { kpiChange } from '../../../src/report/kpi/kpi-change.ts';
import { planPeriods } from '../../../src/report/plan.ts';
import { kpiQuartersCompared } from '../../../src/report/process-periods.ts';
import type { Story, Told } from '../../../src/report/story.ts';
import { withheld } from '../../../src/vocabulary/figure.ts';
import type { Period } from '../../../src/vocabulary/period.ts';
import { asAt, share } from '../../charts/fixture-readings.ts';
import { kpiStory } from '../../support/kpi-story.ts';

const plan = planPeriods({ asAt, asked: undefined, maturityMonths: 18 });
const quarters = kpiQuartersCompared(plan);
const story: Story = { ...kpiStory(), plan };
const kpi: Kpi = { headline: 'k', counted: 'children', said: 'were there' };

const observation = (period: Period, numerator: number, denominator: number): Observation => ({
  ...share({ series: 'k', label: '2025Q1' }, numerator, denominator),
  period,
});

const notCollected = (period: Period): Observation => ({
  ...observation(period, 0, 0),
  numerator: withheld('not available'),
  denominator: null,
  value: withheld('not available'),
});

interface Given {
  readonly unit?: SeriesSpec['unit'];
  /** So many of the 16 quarters were collected. */
  readonly collected?: number;
  readonly year?: readonly [number, number];
  readonly yearBefore?: readonly [number, number];
  readonly threeYears?: readonly [number, number];
  readonly board?: 'exact' | 'withheld';
  /** From when the extracts reach back; `null` where they hold nothing. */
  readonly reach?: number | null;
}

function toldWith(given: Given): Told {
  const { unit = 'percent', collected = 16, board = 'exact', reach = 0 } = given;
  const { year = [65, 211], yearBefore = [70, 200], threeYears = [212, 694] } = given;
  const spec: SeriesSpec = { title: 'K', unit, better: 'higher', numerator: 'children', denominator: 'children' };
  const observations = [
    ...quarters.map((period, place) =>
      place < 16 - collected ? notCollected(period) : observation(period, 10 + (place > 11 ? 0 : 10), 50_000),
    ),
    observation(plan.latestYear, ...year),
    observation(plan.yearBefore, ...yearBefore),
    observation(plan.threeYearsBefore, ...threeYears),
  ];
  const reading = { measure: 'k', series: { k: spec }, observations };
  const measure = { ...kpiBase, id: 'k', series: { k: spec } };
  const base = story.told[0] as Told;
  return {
    ...base,
    measure,
    lacking: [],
    reachesBackTo: reach ?? undefined,
    reading: disclose(reading, boardPolicy(board)),
  };
}

const changeOf = (given: Given = {}, asked: Kpi = kpi) => kpiChange(story, { kpi: asked, told: toldWith(given) });

describe('the headline of a KPI over four quarters', () => {
  test('is tested against the 12 before, with what would have stood out', () => {
    expect(changeOf()).toMatchObject({
      change: expect.stringMatching(/^Against the 12 quarters before, 212 of 694: /),
      detectable: 'Taken alone, with 211 children only 49 or fewer, or 80 or more, would have stood out.',
      comparison: { direction: 'higher' },
      made: { now: '65 of 211', before: '212 of 694', method: 'Fisher', standsOut: '49 or fewer, or 80 or more' },
    });
  });

  test('where fewer were collected, or the extracts reach no further, against the four before', () => {
    expect(changeOf({ collected: 14 }).change).toMatch(/^Against the four quarters before, 70 of 200: /);
    expect(changeOf({ reach: plan.yearBefore.from }).change).toMatch(/^Against the four quarters before/);
  });

  test('where there are not even those, against nothing', () => {
    for (const given of [{ collected: 7 }, { reach: null }, { reach: plan.yearBefore.from + 1 }])
      expect(changeOf(given)).toEqual({ change: 'There are too few quarters to compare with.' });
  });

  test('of fewer than 10 children is not tested', () => {
    expect(changeOf({ year: [5, 9] })).toEqual({
      change: 'There are too few children to compare with the 12 quarters before.',
      why: 'too few to compare',
    });
  });

  test('withheld now or before, it is not tested, and nothing of it is told', () => {
    for (const given of [{ year: [3, 211] as const }, { threeYears: [690, 694] as const }])
      expect(changeOf({ ...given, board: 'withheld' })).toEqual({ change: 'No comparison can be shown.' });
  });

  test('of more than there are, it is no share and not tested', () => {
    expect(changeOf({ year: [212, 211] })).toEqual({ change: 'No comparison can be shown.' });
  });

  test('as a rate each quarter has its own population: 40 in four quarters against 240 in twelve', () => {
    const { change, comparison, made } = changeOf({ unit: 'per 10,000' }, { ...kpi, counted: 'offences' });
    expect(change).toBe('Against the 12 quarters before, 240 offences, 80 a year.');
    // R: with d <- dbinom(0:280, 280, 1/4), 2 * (sum(d[1:40]) + d[41] / 2).
    expect(comparison?.p).toBeCloseTo(1.24688998105917e-5, 15);
    expect(comparison?.direction).toBe('lower');
    expect(made).toMatchObject({ now: '40 offences in 4 quarters', method: 'Two rates, by population' });
  });

  test('says why where it is not to be tested', () => {
    expect(changeOf({}, { ...kpi, untested: 'Five sectors are too few to test.' })).toEqual({
      change: 'Five sectors are too few to test.',
    });
  });
});

test('the headlines are a family of their own: one that is clear alone is not among several', () => {
  const entry = { measure: 'k', heading: 'K', summary: [], pictures: [], kpi };
  const clear = toldWith({ year: [82, 211] });
  const others = Array.from({ length: 8 }, () => toldWith({ year: [64, 211] }));
  const alone = judgedKpis(story, [{ entry, kpi, told: clear }]);
  const among = judgedKpis(
    story,
    [clear, ...others].map((told) => ({ entry, kpi, told })),
  );
  expect(alone[0]?.judgement.word).toBe('Higher');
  expect(among[0]?.judgement.word).toBe('No clear difference');
  expect(among[0]?.judgement.caution).toContain('the 9 comparisons made together');
});
