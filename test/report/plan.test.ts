import { describe, expect, test } from 'vitest';
import { planPeriods } from '../../src/report/plan.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { day } from '../support/rows.ts';

const labels = (periods: readonly Period[]): readonly string[] => periods.map(({ label }) => label);
const asAt = day('2026-09-30');
const plan = { asAt, asked: undefined, maturityMonths: 18 };

describe('cohorts that have not come to their end', () => {
  test('of three months: from the last that is final to the one that ends on the as-at date', () => {
    const { maturing, unfinished } = planPeriods(plan);
    expect(labels(maturing)).toEqual(['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2']);
    expect(labels(unfinished)).toEqual(labels(maturing).slice(1));
  });

  test('the one that is forming is among them', () => {
    expect(labels(planPeriods({ ...plan, asAt: day('2026-08-15') }).maturing).at(-1)).toBe('2026Q2');
  });

  test('of twelve months: by financial year', () => {
    const { maturing, unfinished } = planPeriods({ ...plan, cohortMonths: 12 });
    expect(labels(maturing)).toEqual(['2024/25', '2025/26', '2026/27']);
    expect(labels(unfinished)).toEqual(['2025/26', '2026/27']);
  });

  test('of a span that ended long ago none is unfinished, however early it ended', () => {
    const asked = { from: day('2020-04-01'), to: day('2022-05-15') };
    const { maturing, unfinished } = planPeriods({ ...plan, asked });
    expect(labels(maturing)).toEqual(['2022Q1']);
    expect(unfinished).toEqual([]);
  });
});

test('single days and months are those of the last two years and the last twelve months', () => {
  const { days, months } = planPeriods(plan);
  expect([days.length, days[0]?.label, days.at(-1)?.label]).toEqual([730, '2024-10-01', '2026-09-30']);
  expect([months.length, months[0]?.label]).toEqual([12, '2025-10']);
});
