import type { Basis } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { isBreach } from './reoffending-cohort.ts';

/** Outcomes that let no child into a cohort, by reason (counting rules 1.13 and 15.1). */
export function reoffendingLeftOut(basis: Basis): readonly LeftOut[] {
  const { dataset } = basis;
  const { substantive, leftOut, groupAt } = outcomeFacts(basis);
  const custodial = substantive.filter((row) => groupAt(row) === 'custody');
  const others = substantive.filter((row) => groupAt(row) !== 'custody');
  const local = others.filter((row) => isLocal(dataset, row));
  const breaches = local.filter((row) => isBreach(basis, dataset.links.offenceOfOutcome.at(row)));
  const reason = dataset.custodyEpisodes.there
    ? 'custody: the child enters on release instead'
    : 'custody, whose release is not known for want of custody_episodes.csv';
  return [
    ...leftOut,
    { reason, rows: custodial.length },
    { reason: 'living elsewhere on the outcome date', rows: others.length - local.length },
    { reason: 'breach of an order, a conditional discharge or bail', rows: breaches.length },
  ];
}
