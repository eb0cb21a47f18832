import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { firstAlike } from './first-alike.ts';

const many = 15;

export const manyOffencesOneDay: Check = {
  id: 'many-offences-one-day',
  severity: 'look',
  title: 'A child has fifteen or more offences on one day',
  because:
    'Each that is proven counts in reoffences per reoffender and in the disparity counts of offences: one offence split up, a test record or an import run twice would weigh as fifteen.',
  fix: 'Compare the list with the court or police papers and delete what is not an offence of its own; the finding stands at its first row, and names the next ones beside it.',
  touches: ['reoffending', 'reoffending-concentration', 'reoffending-after-diversion', 'disparity-counts'],
  source: 'Our own: the number is a rule of thumb.',
  example: {
    fails: { offences: Array.from({ length: many }, (_, nth) => ({ offence_id: `F${nth + 1}` })) },
    passes: { offences: Array.from({ length: many - 1 }, (_, nth) => ({ offence_id: `F${nth + 1}` })) },
  },
  looksAt: [
    showing(
      { alike: ['childId', 'offenceDate'] },
      look('offences', ['offenceDate'], ({ offences }) => {
        const { childId, offenceDate } = offences.columns;
        const first = firstAlike({ table: offences, by: [childId, offenceDate] });
        const counts = new Int32Array(offences.rows);
        for (const row of first) counts[row] = (counts[row] ?? 0) + 1;
        return rowsWhere(
          offences,
          (row) => (counts[row] ?? 0) >= many && present(childId.at(row)) && present(offenceDate.at(row)),
        );
      }),
    ),
  ],
};
