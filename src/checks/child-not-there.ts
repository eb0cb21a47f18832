import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';

const orphans = (table: { readonly rows: number }, link: Column): readonly number[] =>
  rowsWhere(table, (row) => !present(link.at(row)));

export const childNotThere: Check = {
  id: 'child-not-there',
  severity: 'error',
  title: 'The child of this row is not in the children extract',
  because: 'Age, ethnicity and whether the child was withdrawn are not known, so the row is left out of every figure.',
  fix: 'Export the children again with the same dates and teams as this extract, or correct the child identifier.',
  touches: [
    'first-time-entrants',
    'reoffending',
    'custodial-sentences',
    'custody-on-the-day',
    'remand',
    'disparity-counts',
  ],
  looksAt: [
    lookBeside(['children'], 'offences', ['childId'])(({ offences, links }) => orphans(offences, links.childOfOffence)),
    lookBeside(['children'], 'outcomes', ['childId'])(({ outcomes, links }) => orphans(outcomes, links.childOfOutcome)),
    lookBeside(['children'], 'custodyEpisodes', ['childId'])(({ custodyEpisodes, links }) =>
      orphans(custodyEpisodes, links.childOfEpisode),
    ),
  ],
};
