import type { Basis } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { isBreach } from './index-events.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Outcomes that let no child into a cohort, by reason (counting rules 1.13 and 15.1). */
export function reoffendingLeftOut(basis: Basis): readonly LeftOut[] {
  const { dataset } = basis;
  const { substantive, leftOut, groupAt } = outcomeFacts(basis);
  const sifted = sift(substantive, [
    {
      reason: dataset.custodyEpisodes.there
        ? 'custody: the child enters on release instead'
        : 'custody, whose release is not known for want of custody_episodes.csv',
      sentence: 1,
      keep: each((row) => groupAt(row) !== 'custody'),
    },
    { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(dataset, row)) },
    {
      reason: 'breach of an order, a conditional discharge or bail',
      sentence: 2,
      keep: each((row) => !isBreach(basis, dataset.links.offenceOfOutcome.at(row))),
    },
  ]);
  return [...leftOut, ...sifted.leftOut];
}
