import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';

/** Rows of children with a programme begun by one day and not ended by another. */
export function childrenAtWork(
  { interventions, links }: Dataset,
  { begunBy, notEndedBy }: { readonly begunBy: Day; readonly notEndedBy: Day },
): Set<number> {
  const { startDate, endDate } = interventions.columns;
  const lasts = (end: number): boolean => (present(end) ? end > notEndedBy : end !== UNREADABLE);
  const children = new Set<number>();
  for (let row = 0; row < interventions.rows; row++) {
    const start = startDate.at(row);
    if (present(start) && start <= begunBy && lasts(endDate.at(row))) children.add(links.childOfIntervention.at(row));
  }
  return children;
}
