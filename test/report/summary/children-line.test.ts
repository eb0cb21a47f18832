import { describe, expect, test } from 'vitest';
import { disclose } from '../../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../../src/disclosure/policy.ts';
import { diversion } from '../../../src/measures/diversion.ts';
import { planPeriods } from '../../../src/report/plan.ts';
import { yearsBefore } from '../../../src/report/process-periods.ts';
import type { Told } from '../../../src/report/story.ts';
import { sayChildrenLine } from '../../../src/report/summary/children-line.ts';
import { asAt, share } from '../../charts/fixture-readings.ts';
import { kpiStory } from '../../support/kpi-story.ts';

const series = 'diversion.children_rate';
const plan = planPeriods({ asAt, asked: undefined, maturityMonths: 18 });
const story = { ...kpiStory(), plan };
const line = { series, title: 'Children diverted', told: 'children of a year' } as const;

function lineOf(years: readonly (readonly [number, number])[], reach = 0, board: 'exact' | 'withheld' = 'exact') {
  const periods = [plan.latestYear, ...yearsBefore(plan)];
  const observations = years.map(([x, n], place) => ({
    ...share({ series, label: '2025Q1' }, x, n),
    period: periods[place] ?? plan.latestYear,
  }));
  const reading = disclose({ measure: 'diversion', series: diversion.series, observations }, boardPolicy(board));
  const told: Told = { ...(story.told[0] as Told), measure: diversion, lacking: [], reading, reachesBackTo: reach };
  return sayChildrenLine(story, told, line);
}

describe('the children diverted in a year', () => {
  const years = [
    [123, 276],
    [130, 300],
    [132, 310],
    [135, 333],
  ] as const;

  test('stand against the three years before, counted one by one and added up', () => {
    expect(yearsBefore(plan).map(({ label }) => label)).toEqual([
      'year to 2025-09-30',
      'year to 2024-09-30',
      'year to 2023-09-30',
    ]);
    expect(lineOf(years)).toMatchObject({
      figure: '123 of 276',
      latest: expect.stringMatching(
        /^children had diversion as their most serious outcome \(45%; range 39 to 50%\) in the year to 30 September 2026\.$/,
      ),
      change: expect.stringMatching(/^Against the three years before, year by year, 397 of 943: /),
      detectable: expect.stringMatching(
        /^Taken alone, with 276 children only \d+ or fewer, or \d+ or more, would have stood out\.$/,
      ),
      made: { now: '123 of 276', before: '397 of 943' },
    });
  });

  test('stand against one year where the extracts reach no further, and else against nothing', () => {
    expect(lineOf(years, plan.yearBefore.from).change).toMatch(/^Against the year before, 130 of 300: /);
    expect(lineOf(years, plan.yearBefore.from + 1)).toMatchObject({
      change: 'The extracts do not reach back far enough to compare.',
    });
  });

  test('withheld, are neither told nor tested', () => {
    const said = lineOf([[3, 276], ...years.slice(1)], 0, 'withheld');
    expect(said).toMatchObject({ figure: '[c]', change: 'No comparison can be shown.' });
    expect(said.comparison).toBeUndefined();
    expect(said.made).toBeUndefined();
  });

  test('of fewer than 10 are not tested', () => {
    expect(lineOf([[4, 9], ...years.slice(1)]).change).toContain('too few children to compare');
  });
});

test('of few the percentage is marked, and of fewer than five nothing is told but that', () => {
  expect(lineOf([[9, 20]]).latest).toContain('(45% [u]; range ');
  const fewest = lineOf([[1, 4]]);
  expect(fewest.figure).toBe('fewer than 5');
  expect(fewest.latest).toMatch(/^children had a diversion, caution or sentence in the year to /);
  expect(fewest.comparison).toBeUndefined();
});
