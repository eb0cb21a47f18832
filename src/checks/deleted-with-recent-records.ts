import type { Dataset } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { childrenAtWork } from './children-at-work.ts';
import { caseMeasures } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Rows of children with an outcome dated, or a programme that ran, in the year up to a day. */
function recentlyKnown(dataset: Dataset, asAt: Day): ReadonlySet<number> {
  const { outcomes, links } = dataset;
  const since = addMonths(asAt, -12);
  const known = childrenAtWork(dataset, { begunBy: asAt, notEndedBy: since });
  for (let row = 0; row < outcomes.rows; row++) {
    const decided = outcomes.columns.outcomeDate.at(row);
    if (decided > since && decided <= asAt) known.add(links.childOfOutcome.at(row));
  }
  return known;
}

export const deletedWithRecentRecords: Check = {
  id: 'deleted-with-recent-records',
  severity: 'changes',
  title: 'The child is withdrawn, but has an outcome or a programme of the last year',
  because: 'Nothing about a withdrawn child counts: if the child was withdrawn by mistake, every figure is too low.',
  fix: 'Restore the record if the service worked with the child; if not, remove the outcomes and programmes with it.',
  touches: caseMeasures,
  source: 'Youth Justice Board data-quality views: withdrawn children who are still in the extract.',
  example: {
    fails: { children: [{ deleted: 'true' }], outcomes: [{ outcome_date: '2026-06-01' }] },
    passes: { children: [{ deleted: 'true' }], outcomes: [{ outcome_date: '2025-06-01' }] },
  },
  looksAt: [
    {
      ...lookBeside(['outcomes'], 'children', ['deleted'])((dataset, { asAt }) => {
        const known = recentlyKnown(dataset, asAt);
        return rowsWhere(dataset.children, (row) => isWithdrawn(dataset, row) && known.has(row));
      }),
      couldBe: [{ deleted: 'false' }],
      ofWithdrawn: true,
    },
  ],
};
