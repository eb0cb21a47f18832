import type { Basis } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { isBreach } from './index-events.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Outcomes that let no child into a cohort, by reason (counting rules 1.13 and 15.1); breach has a sentence of its own. */
export function reoffendingLeftOut(basis: Basis, breachSentence = 2): readonly LeftOut[] {
  const { substantive, groupAt } = outcomeFacts(basis);
  const withDiversion = basis.parameters.indexEvents === 'substantive_and_diversion';
  const { kept, leftOut } = sift(substantive, [
    {
      reason: basis.dataset.custodyEpisodes.there
        ? 'custody: the child enters on release instead'
        : 'custody, whose release is not known for want of custody_episodes.csv',
      sentence: 1,
      keep: each((row) => groupAt(row) !== 'custody'),
    },
  ]);
  const { diversion } = outcomeFacts(basis);
  return withDiversion
    ? [...notStanding(basis, diversion), ...leftOut, ...notIndexEvents(basis, [...kept, ...diversion], breachSentence)]
    : [...outcomeFacts(basis).leftOut, ...leftOut, ...notIndexEvents(basis, kept, breachSentence)];
}

/** The same for the cohorts of children diverted. */
export function diversionLeftOut(basis: Basis): readonly LeftOut[] {
  const { diversion, substantive } = outcomeFacts(basis);
  return [
    ...notStanding(basis, diversion),
    { reason: 'a caution or sentence, not a diversion', sentence: 1, table: 'outcomes', rows: substantive },
    ...notIndexEvents(basis, diversion, 2),
  ];
}

/** What no cohort takes, where diversion outcomes are index events. */
const notStanding = (basis: Basis, diversion: readonly number[]): readonly LeftOut[] => {
  const diverted = new Set(diversion);
  return outcomeFacts(basis).leftOut.map((left) => ({ ...left, rows: left.rows.filter((row) => !diverted.has(row)) }));
};

const notIndexEvents = (basis: Basis, rows: readonly number[], breachSentence: number): readonly LeftOut[] =>
  sift(rows, [
    { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(basis.dataset, row)) },
    {
      reason: 'breach of an order, a conditional discharge or bail',
      sentence: breachSentence,
      keep: each((row) => !isBreach(basis, basis.dataset.links.offenceOfOutcome.at(row))),
    },
  ]).leftOut;
