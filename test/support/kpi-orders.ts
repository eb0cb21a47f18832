import type { CsvRow, CsvTables } from './rows.ts';

/** What differs in one order from a youth caution of 2024-06-01 with a programme from 2024-06-03 to 2024-09-02. */
export interface OrderRows {
  readonly intervention?: CsvRow;
  readonly outcome?: CsvRow;
}

/** Orders, each with an offence, an outcome and a programme of its own: I0, F0, O0 and so on. */
export const ordersOf = (orders: readonly OrderRows[], more: CsvTables = {}): CsvTables => ({
  children: [{}, { child_id: 'C2' }],
  offences: orders.map(({ intervention: { child_id = 'C1' } = {} }, n) => ({ offence_id: `F${n}`, child_id })),
  outcomes: orders.map(({ intervention: { child_id = 'C1' } = {}, outcome }, n) => ({
    outcome_id: `O${n}`,
    offence_id: `F${n}`,
    child_id,
    ...outcome,
  })),
  interventions: orders.map(({ intervention }, n) => ({ intervention_id: `I${n}`, ...intervention })),
  interventionOffences: orders.map((_, n) => ({ intervention_id: `I${n}`, offence_id: `F${n}` })),
  ...more,
});
