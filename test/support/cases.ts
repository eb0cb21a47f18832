import type { CsvRow, CsvTables } from './rows.ts';

/** One offence and its outcome, of the boy born on 2009-01-15 unless said otherwise. */
export interface Case {
  readonly offence: CsvRow;
  readonly outcome: CsvRow;
}

export const caseOf = (offenceDate: string, outcomeDate: string, more: Partial<Case> = {}): Case => ({
  offence: { offence_date: offenceDate, ...more.offence },
  outcome: { outcome_date: outcomeDate, ...more.outcome },
});

/** Each case with identifiers of its own. */
export const tablesOf = (cases: readonly Case[], more: CsvTables = {}): CsvTables => ({
  children: [{}],
  offences: cases.map(({ offence }, n) => ({ offence_id: `F${n}`, ...offence })),
  outcomes: cases.map(({ offence: { offence_id, child_id = 'C1' }, outcome }, n) => ({
    outcome_id: `O${n}`,
    offence_id: offence_id ?? `F${n}`,
    child_id,
    ...outcome,
  })),
  ...more,
});
