import type { Column } from '../dataset/column.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { firstAlike } from './first-alike.ts';
import { caseMeasures } from './measures-touched.ts';

/** Every row whose identifier an earlier row already has. */
function repeated(table: { readonly rows: number }, identifier: Column): readonly number[] {
  const first = firstAlike({ table, by: [identifier] });
  return rowsWhere(table, (row) => first[row] !== row);
}

export const duplicateId: Check = {
  id: 'duplicate-id',
  severity: 'blocks',
  title: 'The same identifier stands on more than one row',
  because:
    'Offences, outcomes and links to a programme are tied to the first row with the identifier; the others are not counted as further children, offences or orders (KPIs 1 to 7, 9 and 10).',
  fix: 'See whether the record was exported twice or entered twice, and merge or delete one of them.',
  touches: caseMeasures,
  source:
    'Youth Justice Board first-time entrant view, which keeps one record a child; our own for the other identifiers, since every link between extracts rests on them.',
  example: {
    fails: { children: [{ child_id: 'C1' }, { child_id: 'C1' }] },
    passes: { children: [{ child_id: 'C1' }, { child_id: 'C2' }] },
  },
  looksAt: [
    // Whether a child is withdrawn may be what the two rows differ in.
    showing(
      { alike: ['childId'], ofWithdrawn: true },
      look('children', ['childId'], ({ children }) => repeated(children, children.columns.childId)),
    ),
    showing(
      { alike: ['offenceId'] },
      look('offences', ['offenceId'], ({ offences }) => repeated(offences, offences.columns.offenceId)),
    ),
    showing(
      { alike: ['outcomeId'] },
      look('outcomes', ['outcomeId'], ({ outcomes }) => repeated(outcomes, outcomes.columns.outcomeId)),
    ),
    showing(
      { alike: ['episodeId'] },
      look('custodyEpisodes', ['episodeId'], ({ custodyEpisodes }) =>
        repeated(custodyEpisodes, custodyEpisodes.columns.episodeId),
      ),
    ),
    showing(
      { alike: ['interventionId'] },
      look('interventions', ['interventionId'], ({ interventions }) =>
        repeated(interventions, interventions.columns.interventionId),
      ),
    ),
  ].map((each) => ({ ...each, couldBe: ['left out', 'the right one'] })),
};
