import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** Identifiers of programmes (places in the pool) that are linked to an offence that is there. */
export function ordersWithOffence({ interventionOffences, links }: Dataset): ReadonlySet<number> {
  const { interventionId } = interventionOffences.columns;
  const linked = new Set<number>();
  for (let row = 0; row < interventionOffences.rows; row++)
    if (present(links.offenceOfLink.at(row))) linked.add(interventionId.at(row));
  return linked;
}
