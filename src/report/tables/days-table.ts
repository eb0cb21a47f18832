import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { inWords, monthOf, span } from '../../vocabulary/period.ts';
import { sayBare, sayNumber } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { figureTable } from './figure-table.ts';

/** The days of one calendar month, first to last. */
type Month = readonly [Period, ...Period[]];

/**
 * Counts by day, a row a month: the fewest and the most on any day of it, and the count on its last. One day that is
 * withheld withholds the month, whose fewest and most might tell it.
 */
export function daysTable(reading: Publishable, { series, periods }: View, caption: string): BlockOf<'table'> {
  const columns = series.map((name) => {
    const byDay = new Map(along(reading, name, periods).map((o) => [o.period.label, o]));
    return (days: Month): string => sayMonth(days.map(({ label }) => byDay.get(label)));
  });
  return figureTable(
    caption,
    { heads: ['Month', ...series.map((name) => seriesSpec(reading, name).title)] },
    monthsOf(periods).map((days) => [nameOf(days), ...columns.map((say) => say(days))]),
  );
}

function monthsOf(periods: readonly Period[]): readonly Month[] {
  const months = new Map<string, [Period, ...Period[]]>();
  for (const day of periods) {
    const { label } = monthOf(day.from);
    const days = months.get(label);
    if (days) days.push(day);
    else months.set(label, [day]);
  }
  return [...months.values()];
}

/** `November 2024`, or the days of it that are told where they are not all of it. */
function nameOf(days: Month): string {
  const [first] = days;
  const last = days.at(-1) ?? first;
  const month = monthOf(first.from);
  if (first.from === month.from && last.to === month.to) return inWords(month);
  return first === last ? inWords(first) : inWords(span(first.from, last.to));
}

/** `2 to 4, 3 on the last day`. */
function sayMonth(days: readonly (Observation | undefined)[]): string {
  const missing = days.find((day) => day?.value.kind === 'withheld');
  if (missing) return sayBare(missing.value, 'children');
  const counts = days.flatMap((day) => (day && numberOf(day.value)) ?? []);
  const last = counts.at(-1);
  if (last === undefined || counts.length < days.length) return '[x]';
  const [fewest, most, end] = [Math.min(...counts), Math.max(...counts), last].map((n) => sayNumber(n, 'children'));
  return fewest === most ? `${end} on every day` : `${fewest} to ${most}, ${end} on the last day`;
}
