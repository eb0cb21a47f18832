import type { Day } from '../vocabulary/day.ts';
import { isEthnicCategory } from '../vocabulary/ethnic-category.ts';
import { financialYearOf } from '../vocabulary/period.ts';
import { listed } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { populationTouches } from './population-touches.ts';

/** The year whose population rates the first quarters of KPI 9, those of 2023/24. */
const FIRST = 2022;

/** The calendar years before the financial years from 2023/24 to that of the as-at date. */
const yearsNeeded = (asAt: Day): readonly number[] =>
  Array.from({ length: Math.max(0, financialYearOf(asAt) - FIRST) }, (_, nth) => FIRST + nth);

export const populationYearMissing: Check = {
  id: 'population-year-missing',
  severity: 'changes',
  title: 'There is no population for a year that rates need',
  because:
    'KPI 9 has no rate in the financial year after it; rates of first-time entrants and custody, and disproportionality, use the nearest year before it, or the first there is.',
  fix: 'Add the mid-year estimate of every year from 2022 to the one before the present financial year.',
  touches: populationTouches,
  source: 'Youth Justice Board, KPI 9: the population of the year before (counting rules 12.4)',
  example: {
    fails: { population: [{ year: '2022' }, { year: '2023' }, { year: '2025' }] },
    passes: { population: [{ year: '2022' }, { year: '2023' }, { year: '2024' }, { year: '2025' }] },
  },
  looksAt: [
    lookWhole('population', ['year', 'ethnicity'], ({ population: { rows, columns } }, { asAt }) => {
      const held = new Set<number>();
      for (let row = 0; row < rows; row++)
        if (!isEthnicCategory(columns.ethnicity.codeAt(row))) held.add(columns.year.at(row));
      return listed(
        yearsNeeded(asAt)
          .filter((year) => !held.has(year))
          .map(String),
      );
    }),
  ],
};
