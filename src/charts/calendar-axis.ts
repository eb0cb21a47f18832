import type { Day } from '../vocabulary/day.ts';
import { addMonths, dayOf } from '../vocabulary/day.ts';
import { financialYearOf, monthOf, onDay } from '../vocabulary/period.ts';
import { axisLabel } from '../vocabulary/wording.ts';

/** More labels than this do not stand side by side. */
const mostTicks = 10;

/**
 * An axis of days, which Vega takes as plain numbers so that no time zone can move them. Marks stand at the first of
 * months, at equal steps from April; over a few weeks, at days.
 */
export function calendarAxis(from: Day, to: Day) {
  const days = ticks(from, to);
  const kind = to - from > 70 ? monthOf : onDay;
  const labels = Object.fromEntries(days.map((day) => [String(day), axisLabel(kind(day))]));
  return {
    title: null,
    values: [...days],
    labelExpr: `split(${JSON.stringify(labels)}[datum.value], '|')`,
    labelOverlap: false,
    labelFlush: false,
  };
}

function ticks(from: Day, to: Day): readonly Day[] {
  if (to - from <= 70) {
    const step = Math.max(1, Math.ceil((to - from) / mostTicks));
    return daysFrom(from, to, (day) => day + step);
  }
  const firstOfYear = dayOf(financialYearOf(from), 4, 1);
  const step = [1, 3, 6, 12].find((months) => (to - from) / 30.4 / months <= mostTicks) ?? 24;
  return daysFrom(firstOfYear, to, (day) => addMonths(day, step)).filter((day) => day >= from);
}

function daysFrom(first: Day, last: Day, next: (day: Day) => Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = next(day)) days.push(day);
  return days;
}
