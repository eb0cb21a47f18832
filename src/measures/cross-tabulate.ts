import { op, table } from 'arquero';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { within } from '../vocabulary/period.ts';

/** Something that happened on a day to a child, found once and counted in every period and group it belongs to. */
export interface Event {
  readonly day: Day;
  /** Row of the table the event was found in. */
  readonly row: number;
  /** Row of `children`. */
  readonly child: number;
  /** Events with one key in one period and group count once. */
  readonly key: number;
}

/** One cell of a cross-tabulation. */
export interface Cell {
  /** Distinct keys. */
  readonly count: number;
  /** Distinct children. */
  readonly children: number;
  readonly rows: readonly number[];
}

const nothing: Cell = { count: 0, children: 0, rows: [] };

/** The cell of a period and a group's codes, empty where nothing happened. */
export type Tabulation = (period: Period, group?: string) => Cell;

/** Counts events by period and by a grouping of them; without a grouping, of them all. */
export function crossTabulate(
  events: readonly Event[],
  periods: readonly Period[],
  groupOf: (event: Event) => string = () => '',
): Tabulation {
  const groups = new Map<string, number>();
  const columns = { cell: [] as number[], key: [] as number[], child: [] as number[], row: [] as number[] };
  const placesAt = placesIn(periods);
  for (const event of events) {
    const group = placeOf(groups, groupOf(event));
    for (const place of placesAt(event.day)) {
      columns.cell.push(group * periods.length + place);
      columns.key.push(event.key);
      columns.child.push(event.child);
      columns.row.push(event.row);
    }
  }
  const cells = countCells(columns);
  const places = new Map(periods.map(({ label }, place) => [label, place]));
  return ({ label }, group = '') =>
    cells.get((groups.get(group) ?? Number.NaN) * periods.length + (places.get(label) ?? Number.NaN)) ?? nothing;
}

/** Which of some periods a day lies in, by their places; each day is looked up once. */
export function placesIn(periods: readonly Period[]): (day: Day) => readonly number[] {
  const found = new Map<Day, readonly number[]>();
  return (day) => {
    const places = found.get(day) ?? periods.flatMap((period, place) => (within(day, period) ? [place] : []));
    found.set(day, places);
    return places;
  };
}

function placeOf(groups: Map<string, number>, group: string): number {
  const place = groups.get(group) ?? groups.size;
  groups.set(group, place);
  return place;
}

type Columns = Readonly<Record<'cell' | 'key' | 'child' | 'row', number[]>>;

function countCells(columns: Columns): ReadonlyMap<number, Cell> {
  const gathered = table(columns)
    .groupby('cell')
    .rollup({ keys: op.array_agg('key'), children: op.array_agg('child'), rows: op.array_agg('row') })
    .objects() as { cell: number; keys: number[]; children: number[]; rows: number[] }[];
  return new Map(
    gathered.map(({ cell, keys, children, rows }) => [
      cell,
      { count: distinct(keys), children: distinct(children), rows },
    ]),
  );
}

/** How many different numbers there are. Sorted, since `op.distinct` takes four times as long over a million. */
function distinct(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.reduce((found, value, place) => (place > 0 && value === sorted[place - 1] ? found : found + 1), 0);
}
