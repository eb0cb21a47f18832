import { addMonths } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { periodsWithin, yearTo } from '../vocabulary/period.ts';
import type { SummaryLine } from './contents/pack.ts';
import type { Plan } from './plan.ts';

const quartersTo = (to: number, quarters: number): readonly Period[] =>
  periodsWithin('quarter', addMonths(to + 1, -3 * quarters), to);

/** The quarters that the process chart of a line judges: those told of, the latest final cohorts, or none. */
export function chartedQuarters(plan: Plan, told: SummaryLine['told']): readonly Period[] {
  const { by, recent, latestQuarter, maturing, finalCohorts } = plan;
  const isLong = by === 'quarter' && recent.length >= 12;
  if (told === 'count' || told === 'children of a year') return isLong ? recent : quartersTo(latestQuarter.to, 12);
  if (told !== 'proportion' || maturing.some(({ kind }) => kind !== 'quarter')) return [];
  return quartersTo(finalCohorts.latest.to, 12);
}

/** The four latest quarters and the twelve before them. */
export const kpiQuartersCompared = ({ latestQuarter }: Plan): readonly Period[] => quartersTo(latestQuarter.to, 16);

/** The three years before the four latest quarters, each by itself: a child may count once in each of them. */
export const yearsBefore = ({ latestYear }: Plan): readonly Period[] =>
  [12, 24, 36].map((months) => yearTo(addMonths(latestYear.to + 1, -months) - 1));
