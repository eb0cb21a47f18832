import type { Dataset, TableName } from '../dataset/dataset.ts';
import type { Observation, Rows } from '../measures/reading.ts';
import { childOf } from '../measures/traced-row.ts';
import { present } from '../vocabulary/absent.ts';

/** What part a row, or else its child, plays in a figure as it stands. */
export type Standing = 'numerator' | 'denominator' | 'neither';

/** The standing of any row in a figure. Rows of one standing mostly act alike when they change. */
export function standingIn(dataset: Dataset, { behind }: Observation): (table: TableName, row: number) => Standing {
  const [above, below] = [behind?.numerator() ?? [], behind?.denominator() ?? []].map((lists) => ({
    rows: new Set(lists.flatMap(({ table, rows }) => rows.map((row) => `${table} ${row}`))),
    children: childrenOf(dataset, lists),
  }));
  return (table, row) => {
    const [place, child] = [`${table} ${row}`, childOf(dataset, table, row)];
    if (above?.rows.has(place)) return 'numerator';
    if (below?.rows.has(place)) return 'denominator';
    if (above?.children.has(child)) return 'numerator';
    return below?.children.has(child) ? 'denominator' : 'neither';
  };
}

const childrenOf = (dataset: Dataset, lists: readonly Rows[]): ReadonlySet<number> =>
  new Set(lists.flatMap(({ table, rows }) => rows.map((row) => childOf(dataset, table, row))).filter(present));
