import type { Column } from '../dataset/column.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { firstAlike } from './first-alike.ts';
import { orderKpis } from './order-kpis.ts';

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
  touches: [
    'first-time-entrants',
    'reoffending',
    'custodial-sentences',
    'remand',
    'disparity-counts',
    ...orderKpis,
    'kpi-6-out-of-court',
    'kpi-9-serious-violence',
  ],
  source:
    'Youth Justice Board first-time entrant view, which keeps one record a child; our own for the other identifiers, since every link between extracts rests on them.',
  example: {
    fails: { children: [{ child_id: 'C1' }, { child_id: 'C1' }] },
    passes: { children: [{ child_id: 'C1' }, { child_id: 'C2' }] },
  },
  looksAt: [
    look('children', ['childId'], ({ children }) => repeated(children, children.columns.childId)),
    look('offences', ['offenceId'], ({ offences }) => repeated(offences, offences.columns.offenceId)),
    look('outcomes', ['outcomeId'], ({ outcomes }) => repeated(outcomes, outcomes.columns.outcomeId)),
    look('custodyEpisodes', ['episodeId'], ({ custodyEpisodes }) =>
      repeated(custodyEpisodes, custodyEpisodes.columns.episodeId),
    ),
    look('interventions', ['interventionId'], ({ interventions }) =>
      repeated(interventions, interventions.columns.interventionId),
    ),
  ].map((each) => ({ ...each, couldBe: ['left out', 'the right one'] })),
};
