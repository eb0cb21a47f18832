import type { Observation } from '../measures/reading.ts';
import { longText } from '../vocabulary/day.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { say, sayBare, sayRange } from '../vocabulary/wording.ts';
import type { Observed } from './observed.ts';
import { ofSeries } from './observed.ts';
import { textTable } from './text-table.ts';

/** Figures as tables for reading on a terminal: all children, a table a series. */
export function measuresTable(observed: readonly Observed[]): string {
  const tables = observed.flatMap((entry) =>
    Object.entries(entry.reading.series).map(([id, { title, unit }]) => {
      const rows = ofSeries(entry, id).map((observation) => row(observation, unit));
      return `${title} (${id})\n${textTable(['Period', 'Group', 'Count', 'Out of', 'Figure', 'Range'], rows)}`;
    }),
  );
  return tables.join('\n\n');
}

const row = (
  { period, group, numerator, denominator, value, interval, interim }: Observation,
  unit: Unit,
): readonly string[] => [
  period.label,
  group === null ? 'all' : Object.values(group).join(' '),
  interim ? `${interim.numerator} so far` : sayBare(numerator, 'children'),
  interim && denominator ? String(interim.denominator) : denominator ? sayBare(denominator, 'children') : '',
  interim ? `final on ${longText(interim.finalOn)}` : say(value, unit),
  sayRange(interval, unit),
];
