import type { Day } from './day.ts';
import { addMonths, calendarDate, dayOf, isoText, longText, monthName } from './day.ts';

type PeriodKind = 'day' | 'month' | 'quarter' | 'year' | 'rolling-year' | 'span';

/** How long the periods are that figures are counted over. A calendar year is the rolling year to 31 December. */
export const periodLengths = ['day', 'month', 'quarter', 'year', 'rolling-year', 'calendar-year'] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** A closed span of days, both ends belonging, with the label that figures carry. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2024Q3`, `2024/25`, `2024-11`, `year to 2024-12-31`. */
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

export const within = (day: Day, { from, to }: Period): boolean => day >= from && day <= to;

/** The year in which the financial year (1 April to 31 March) of a day begins. */
export function financialYearOf(day: Day): number {
  const { year, month } = calendarDate(day);
  return month >= 4 ? year : year - 1;
}

const two = (value: number): string => String(value % 100).padStart(2, '0');

/** Financial year 2024 is `2024/25`: 1 April 2024 to 31 March 2025 (counting rules 1.3). */
export const financialYear = (start: number): Period => ({
  kind: 'year',
  label: `${start}/${two(start + 1)}`,
  from: dayOf(start, 4, 1),
  to: dayOf(start + 1, 3, 31),
});

/** Quarter 1 of 2024 is April to June 2024, quarter 4 January to March 2025 (counting rules 1.3). */
export function quarter(start: number, number: number): Period {
  const from = addMonths(dayOf(start, 4, 1), 3 * (number - 1));
  return { kind: 'quarter', label: `${start}Q${number}`, from, to: addMonths(from, 3) - 1 };
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Period {
  const { month } = calendarDate(day);
  return quarter(financialYearOf(day), Math.floor(((month + 8) % 12) / 3) + 1);
}

/** The calendar month a day lies in, `2024-11`. */
export function monthOf(day: Day): Period {
  const { year, month } = calendarDate(day);
  const from = dayOf(year, month, 1);
  return { kind: 'month', label: isoText(from).slice(0, 7), from, to: addMonths(from, 1) - 1 };
}

/** A single day, `2024-11-05`. */
export const onDay = (day: Day): Period => ({ kind: 'day', label: isoText(day), from: day, to: day });

/** The twelve months that end on a day. */
export const yearTo = (to: Day): Period => ({
  kind: 'rolling-year',
  label: `year to ${isoText(to)}`,
  from: addMonths(to + 1, -12),
  to,
});

/** Any other span of whole days. */
export const span = (from: Day, to: Day): Period => ({
  kind: 'span',
  label: `${isoText(from)}..${isoText(to)}`,
  from,
  to,
});

/** The quarters that make up a period, in order, or none where it is not made of whole quarters. */
export function quartersOf({ from, to }: Period): readonly Period[] {
  const found: Period[] = [];
  for (let next = quarterOf(from); next.to <= to; next = quarterOf(next.to + 1)) found.push(next);
  return found[0]?.from === from && found.at(-1)?.to === to ? found : [];
}

/** Every whole period of a kind that lies inside a span of days, earliest first. */
export function periodsWithin(kind: PeriodLength, from: Day, to: Day): readonly Period[] {
  const found: Period[] = [];
  for (let next = firstOf[kind](from); next.to <= to; next = firstOf[kind](next.to + 1))
    if (next.from >= from) found.push(next);
  return found;
}

const firstOf: Record<PeriodLength, (day: Day) => Period> = {
  day: onDay,
  'calendar-year': (day) => yearTo(dayOf(calendarDate(day).year, 12, 31)),
  month: monthOf,
  quarter: quarterOf,
  year: (day) => financialYear(financialYearOf(day)),
  'rolling-year': (day) => yearTo(quarterOf(day).to),
};

/** A period as a sentence names it: `October to December 2024`, `2024/25`, `the year to 31 December 2024`. */
export function inWords({ kind, label, from, to }: Period): string {
  if (kind === 'year') return label;
  if (kind === 'day') return longText(to);
  if (kind === 'rolling-year') return `the year to ${longText(to)}`;
  const [start, end] = [calendarDate(from), calendarDate(to)];
  if (kind === 'month') return `${monthName(start.month)} ${start.year}`;
  if (kind === 'quarter') return `${monthName(start.month)} to ${monthName(end.month)} ${end.year}`;
  return `${longText(from)} to ${longText(to)}`;
}
