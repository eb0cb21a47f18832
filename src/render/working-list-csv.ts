import type { WorkingListRow } from '../measures/working-list.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText } from '../vocabulary/day.ts';
import { csvForExcel } from './csv-cell.ts';

const heads = [
  'child_id',
  'offence_id',
  'offence_date',
  'proven_on',
  'category',
  'index_date',
  'index_outcome_group',
  'followed_until',
  'reoffences_since_index_date',
];

/** The working list of reoffences as CSV for Excel. It names children and stays in the service. */
export const workingListCsv = (rows: readonly WorkingListRow[]): string =>
  csvForExcel([
    heads,
    ...rows.map(
      ({ child, offence, offenceDate, provenOn, category, indexDate, indexGroup, followedUntil, reoffences }) => [
        reveal(child),
        offence,
        isoText(offenceDate),
        isoText(provenOn),
        category,
        isoText(indexDate),
        indexGroup,
        isoText(followedUntil),
        String(reoffences),
      ],
    ),
  ]);
