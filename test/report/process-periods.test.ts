import { expect, test } from 'vitest';
import { planPeriods } from '../../src/report/plan.ts';
import { chartedQuarters, kpiQuartersCompared } from '../../src/report/process-periods.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { day } from '../support/rows.ts';

const asked = { asAt: day('2026-09-30'), asked: undefined, maturityMonths: 18 };
const plan = planPeriods(asked);
const ends = (periods: readonly Period[]) => [periods.length, periods[0]?.label, periods.at(-1)?.label];

test('counts are charted over the quarters told of, whatever the length of the other periods', () => {
  expect(ends(chartedQuarters(plan, 'count'))).toEqual([12, '2023Q3', '2026Q2']);
  expect(ends(chartedQuarters(planPeriods({ ...asked, by: 'month' }), 'count'))).toEqual([12, '2023Q3', '2026Q2']);
});

test('cohorts are charted as far as they are final; those of a year not at all', () => {
  expect(ends(chartedQuarters(plan, 'proportion'))).toEqual([12, '2022Q1', '2024Q4']);
  expect(chartedQuarters(planPeriods({ ...asked, cohortMonths: 12 }), 'proportion')).toEqual([]);
});

test.each(['average', 'on the day', 'relative rates'] as const)('never charted by quarter: %s', (told) => {
  expect(chartedQuarters(plan, told)).toEqual([]);
});

test('the KPIs are compared over 16 quarters', () => {
  expect(ends(kpiQuartersCompared(plan))).toEqual([16, '2022Q3', '2026Q2']);
});
