import type { CsvTables } from './rows.ts';

/** So many children, each a first-time entrant by a youth caution on a day of its own year. */
export function entrants(
  number: number,
  date: string,
): Required<Pick<CsvTables, 'children' | 'offences' | 'outcomes'>> {
  const ids = Array.from({ length: number }, (_, place) => `${date} ${place}`);
  return {
    children: ids.map((id) => ({ child_id: id })),
    offences: ids.map((id) => ({ offence_id: id, child_id: id, offence_date: date })),
    outcomes: ids.map((id) => ({ outcome_id: id, offence_id: id, child_id: id, outcome_date: date })),
  };
}
