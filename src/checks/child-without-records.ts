import type { Column } from '../dataset/column.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { repeatedPeople } from './repeated-people.ts';
import { isWithdrawn } from './withdrawn.ts';

interface OfChildren {
  readonly rows: number;
  readonly columns: { readonly childId: Column };
}

/** Whether each text of the pool is the child of some row. */
function knownIn(tables: readonly OfChildren[], texts: number): Uint8Array {
  const known = new Uint8Array(texts);
  for (const { rows, columns } of tables) for (let row = 0; row < rows; row++) known[columns.childId.at(row)] = 1;
  return known;
}

export const childWithoutRecords: Check = {
  id: 'child-without-records',
  severity: 'look',
  title: 'The child has no offence, outcome, programme or stay in custody',
  because:
    'The child stands in no figure: right if there was never any work, but a figure is too low if the other extracts were cut by other dates or teams.',
  fix: 'Find the child in the case system; export the other extracts again if there are records, or close the record opened by mistake.',
  touches: caseMeasures,
  source:
    'Our own: children are exported with those whose records count, so one without any is a sign of extracts that do not match.',
  example: {
    fails: {
      children: [{ child_id: 'C2' }],
      offences: [{}],
      outcomes: [{}],
      interventions: [{}],
      custodyEpisodes: [{}],
    },
    passes: {
      children: [{ child_id: 'C1' }],
      offences: [{}],
      outcomes: [{}],
      interventions: [{}],
      custodyEpisodes: [{}],
    },
  },
  looksAt: [
    lookBeside(['offences', 'outcomes', 'interventions', 'custodyEpisodes'], 'children', ['childId'])((dataset) => {
      const { children, offences, outcomes, interventions, custodyEpisodes } = dataset;
      const known = knownIn([offences, outcomes, interventions, custodyEpisodes], dataset.texts.size);
      const found = rowsWhere(
        children,
        (row) => known[children.columns.childId.at(row)] === 0 && !isWithdrawn(dataset, row),
      );
      if (found.length === 0) return found;
      // A second record of a child is likely-duplicate-child, and being empty is only a sign of it.
      const repeated = new Set(repeatedPeople(dataset));
      return found.filter((row) => !repeated.has(row));
    }),
  ],
};
