import type { Day } from './days.ts';
import { civilOf, dayOf } from './days.ts';

/** A month, and how many children come to notice for the first time in it. */
interface EntryMonth {
  readonly from: Day;
  readonly to: Day;
  readonly children: number;
}

const FIRST_YEAR = 2018;
const FIRST_MONTH = 6;
const MONTHS = 100;

/** January to December: August and December are quieter. */
const SEASON = [1, 1, 1.08, 1.05, 1.08, 1.05, 1, 0.74, 1.02, 1.08, 1.06, 0.78];

const monthStart = (index: number): Day => dayOf(FIRST_YEAR, FIRST_MONTH + index, 1);

const weightOf = (index: number): number => {
  const slowFall = 1.26 - (0.52 * index) / MONTHS;
  return slowFall * (SEASON[civilOf(monthStart(index)).month - 1] ?? 1);
};

/** Spreads so many children over June 2018 to September 2026: slowly fewer, and with the seasons. */
export const planEntries = (children: number): EntryMonth[] => {
  const weights = Array.from({ length: MONTHS }, (_, index) => weightOf(index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let placed = 0;
  return weights.map((weight, index) => {
    reached += weight;
    const due = index === MONTHS - 1 ? children : Math.round((children * reached) / total);
    const month = { from: monthStart(index), to: monthStart(index + 1) - 1, children: due - placed };
    placed = due;
    return month;
  });
};
