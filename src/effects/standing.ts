import type { Dataset, TableName } from '../dataset/dataset.ts';
import type { Observation, Rows } from '../measures/reading.ts';
import { childOf } from '../measures/traced-row.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';

/** The identifier of a row of `children`, by which a child is known though rows before its own be left out. */
export const childIdAt = ({ children }: Dataset, child: number): number =>
  present(child) ? children.columns.childId.at(child) : ABSENT;

/** What part a row, or else its child, plays in a figure. */
export type Standing = 'numerator' | 'denominator' | 'neither';

/** The standing of any row in a figure. Rows of one standing mostly act alike when they change. */
export function standingIn(dataset: Dataset, { behind }: Observation): (table: TableName, row: number) => Standing {
  const partsOf = (lists: readonly Rows[]) => ({
    rows: new Set(lists.flatMap(({ table, rows }) => rows.map((row) => `${table} ${row}`))),
    children: new Set(
      lists.flatMap(({ table, rows }) => rows.map((row) => childOf(dataset, table, row))).filter(present),
    ),
  });
  const above = { standing: 'numerator', part: partsOf(behind?.numerator() ?? []) } as const;
  const below = { standing: 'denominator', part: partsOf(behind?.denominator() ?? []) } as const;
  const standings = (['row', 'child'] as const).flatMap((by) => [above, below].map((line) => ({ ...line, by })));
  return (table, row) => {
    const [place, child] = [`${table} ${row}`, childOf(dataset, table, row)];
    const found = standings.find(({ part, by }) => (by === 'row' ? part.rows.has(place) : part.children.has(child)));
    return found?.standing ?? 'neither';
  };
}

/** How many rows of each table every child has above and below the line of a figure; rows of nobody under absent. */
type Parts = ReadonlyMap<number, ReadonlyMap<string, number>>;

export function partsIn(dataset: Dataset, { behind }: Observation): Parts {
  const found = new Map<number, Map<string, number>>();
  const take = (line: Standing, lists: readonly Rows[]): void => {
    for (const { table, rows } of lists)
      for (const row of rows) {
        const child = childIdAt(dataset, childOf(dataset, table, row));
        const part = found.get(child) ?? new Map<string, number>();
        const place = `${line} ${table}`;
        found.set(child, part.set(place, (part.get(place) ?? 0) + 1));
      }
  };
  take('numerator', behind?.numerator() ?? []);
  take('denominator', behind?.denominator() ?? []);
  return found;
}

/** The children (by identifier) whose part in a figure is not the same in two counts of it. */
export function movedBetween(one: Parts, other: Parts): ReadonlySet<number> {
  const isSame = (child: number): boolean => {
    const [a, b] = [one.get(child), other.get(child)];
    return a?.size === b?.size && [...(a ?? [])].every(([place, rows]) => b?.get(place) === rows);
  };
  return new Set([...one.keys(), ...other.keys()].filter((child) => !isSame(child)));
}
