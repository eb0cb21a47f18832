import { calendarDate } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { yearTo } from '../vocabulary/period.ts';

/** Children aged 10 to 17, and the rows of the population extract that say how many. */
export interface Served {
  readonly aged10To17: number;
  readonly rows: readonly number[];
}

/** Some children and some others. */
export const together = (parts: readonly Served[]): Served => ({
  aged10To17: parts.reduce((sum, part) => sum + part.aged10To17, 0),
  rows: parts.flatMap(({ rows }) => rows),
});

/**
 * The mid-year whose estimate serves a period: the latest mid-year (30 June) on or before its last day; where there is
 * no estimate for that year yet, the nearest one before it, else the first there is. `undefined` where there is none.
 */
export function populationYear({ years }: { readonly years: readonly number[] }, { to }: Period): number | undefined {
  const { year, month } = calendarDate(to);
  const wanted = month >= 7 || (month === 6 && calendarDate(to).date === 30) ? year : year - 1;
  return years.findLast((known) => known <= wanted) ?? years[0];
}

/** The mid-years there are, the codes asked for, and how many children of a code there were in a mid-year. */
interface Estimates<Code extends string> {
  readonly years: readonly number[];
  readonly codes: readonly Code[];
  readonly of: (year: number, code: Code) => Served | undefined;
}

/** The children of each code over the years of a period, added up; a code of which a year is not known is not there. */
export function populationOver<Code extends string>(
  period: Period,
  { years, codes, of }: Estimates<Code>,
): ReadonlyMap<string, Served> {
  const serving = yearsOf(period).map((year) => populationYear({ years }, year));
  const found = new Map<string, Served>();
  for (const code of codes) {
    const parts = serving.map((year) => (year === undefined ? undefined : of(year, code)));
    if (parts.every((part) => part !== undefined)) found.set(code, together(parts));
  }
  return found;
}

/** The years of a span, the last of them first: twelve months each, but for what is left of it. */
function yearsOf({ from, to }: Period): readonly Period[] {
  const found: Period[] = [];
  for (let last = to; last >= from; last = (found.at(-1)?.from ?? from) - 1) found.push(yearTo(last));
  return found;
}
