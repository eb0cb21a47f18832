import { present } from '../../vocabulary/absent.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';

/** Outcomes that count although a cell is blank; a comparison with a blank loses them (counting rules 1.8, 1.9 and 2.1). */
export function keptThoughBlank({ dataset, parameters }: Basis, events: readonly Event[]): readonly LeftOut[] {
  const { outcomes, offences, links } = dataset;
  const rows = events.map(({ row }) => row);
  const hearing = offences.columns.ageAtFirstHearing;
  const where = (reason: string, sentence: number, isBlank: (row: number) => boolean): LeftOut => ({
    reason,
    sentence,
    table: 'outcomes',
    rows: rows.filter(isBlank),
  });
  return [
    where('appeal status blank: the outcome stands', 1, (row) => !present(outcomes.columns.appealStatus.at(row))),
    where('residence blank: the child is local', 4, (row) => !present(outcomes.columns.residence.at(row))),
    where(
      'age at first hearing blank: worked out from the dates',
      1,
      (row) =>
        parameters.ageBasis === 'offence_and_first_hearing' && !present(hearing.at(links.offenceOfOutcome.at(row))),
    ),
  ];
}
