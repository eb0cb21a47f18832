import type { CsvRow, CsvTables } from './rows.ts';

/** What differs from the blameless child with a youth caution, whose order ran from 3 June to 2 September 2024. */
export interface WithOrder {
  readonly child?: CsvRow;
  readonly outcome?: CsvRow;
  readonly intervention?: CsvRow;
}

/** Children C1, C2 and so on, each with an offence, an outcome and a programme tied together. */
export function withOrders(...all: readonly WithOrder[]): CsvTables {
  const ids = all.map((_, n) => ({ child: `C${n + 1}`, offence: `F${n + 1}` }));
  const id = (n: number) => ids[n] ?? { child: '', offence: '' };
  return {
    children: all.map(({ child }, n) => ({ child_id: id(n).child, ...child })),
    offences: ids.map(({ child, offence }) => ({ child_id: child, offence_id: offence })),
    outcomes: all.map(({ outcome }, n) => ({
      child_id: id(n).child,
      offence_id: id(n).offence,
      outcome_id: `O${n + 1}`,
      ...outcome,
    })),
    interventions: all.map(({ intervention }, n) => ({
      child_id: id(n).child,
      intervention_id: `I${n + 1}`,
      ...intervention,
    })),
    interventionOffences: ids.map(({ offence }, n) => ({ offence_id: offence, intervention_id: `I${n + 1}` })),
  };
}

/** A licence: sentenced on 1 January 2024, released on licence on 3 June 2024, ended on 2 September 2024. */
export const licence: WithOrder = {
  outcome: { outcome: 'detention_and_training_order', outcome_date: '2024-01-01' },
  intervention: { disposal: 'dto_licence' },
};

/** A second order of child C1, an offence and a caution of its own, that ran from October to December 2024. */
export function andAnother(tables: CsvTables): CsvTables {
  return {
    ...tables,
    offences: [...(tables.offences ?? []), { offence_id: 'G1' }],
    outcomes: [...(tables.outcomes ?? []), { offence_id: 'G1', outcome_id: 'P1', outcome_date: '2024-10-01' }],
    interventions: [
      ...(tables.interventions ?? []),
      { intervention_id: 'J1', start_date: '2024-10-02', end_date: '2024-12-20' },
    ],
    interventionOffences: [...(tables.interventionOffences ?? []), { offence_id: 'G1', intervention_id: 'J1' }],
  };
}
