import type { Measure } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { flat } from './flat.ts';
import type { CsvRow, CsvTables } from './rows.ts';
import { basisOf } from './rows.ts';

/** A youth caution of one child whose programme ran from 3 June to 2 September 2024, and whatever else is said. */
export const endedOrder = (tables: CsvTables = {}): CsvTables => ({
  children: [{}],
  offences: [{}],
  outcomes: [{}],
  interventions: [{}],
  interventionOffences: [{}],
  ...tables,
});

/** Several such children, C1, C2 …, each told by what differs in the child and in the programme. */
export function endedOrders(
  all: readonly { readonly child?: CsvRow; readonly programme?: CsvRow; readonly outcome?: CsvRow }[],
  tables: CsvTables = {},
): CsvTables {
  const of = (n: number): CsvRow => ({ child_id: `C${n + 1}` });
  return endedOrder({
    children: all.map(({ child }, n) => ({ ...of(n), ...child })),
    offences: all.map((_, n) => ({ ...of(n), offence_id: `F${n + 1}` })),
    outcomes: all.map(({ outcome }, n) => ({
      ...of(n),
      offence_id: `F${n + 1}`,
      outcome_id: `O${n + 1}`,
      ...outcome,
    })),
    interventions: all.map(({ programme }, n) => ({ ...of(n), intervention_id: `I${n + 1}`, ...programme })),
    interventionOffences: all.map((_, n) => ({ intervention_id: `I${n + 1}`, offence_id: `F${n + 1}` })),
    ...tables,
  });
}

/** Numerator and denominator of every figure of a KPI in a quarter, by its flat id; those nought out of nought are left out. */
export function inQuarter(
  measure: Measure,
  tables: CsvTables,
  { label = '2024Q2', ...parameters }: Partial<Parameters> & { readonly label?: string } = {},
): Readonly<Record<string, readonly [number, number | null] | undefined>> {
  const found = flat(measure, basisOf(tables, '2026-09-30', parameters), label);
  return Object.fromEntries(Object.entries(found).map(([id, periods]) => [id, periods[label]]));
}
