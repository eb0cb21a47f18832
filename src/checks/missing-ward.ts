import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Rows of children with an outcome on whose date they lived here, or it is not recorded that they did not. */
function localChildren({ outcomes, links }: Dataset): ReadonlySet<number> {
  const children = new Set<number>();
  for (let row = 0; row < outcomes.rows; row++)
    if (outcomes.columns.residence.codeAt(row) !== 'other') children.add(links.childOfOutcome.at(row));
  return children;
}

export const missingWard: Check = {
  id: 'missing-ward',
  severity: 'look',
  title: 'The child had an outcome while living in the area, and has no ward',
  because:
    'As a first-time entrant the child stands in no ward, so the count of the ward where the child lives is too low.',
  fix: 'Record the home address, or have the case system look the ward up from it.',
  touches: ['first-time-entrants', 'disproportionality-by-characteristic'],
  source: 'Our own: the Youth Justice Board asks for no ward, but boards read first-time entrants by it.',
  example: {
    fails: { children: [{ ward: '' }], outcomes: [{ residence: 'local' }] },
    passes: { children: [{ ward: '' }], outcomes: [{ residence: 'other' }] },
  },
  looksAt: [
    lookBeside(['outcomes'], 'children', ['ward'])((dataset) => {
      const local = localChildren(dataset);
      const { ward } = dataset.children.columns;
      return rowsWhere(
        dataset.children,
        (row) => ward.at(row) === ABSENT && local.has(row) && !isWithdrawn(dataset, row),
      );
    }),
  ],
};
