import { AS_AT } from '../borough.ts';
import { dayOf } from '../days.ts';
import type { Random } from '../random.ts';
import { concludeProgramme } from './conclude-programme.ts';
import type { GivenOutcome } from './given-outcomes.ts';
import type { Programme } from './programme.ts';

/** A programme still without its number. */
export type Unnumbered = Omit<Programme, 'interventionId'>;

interface Offer {
  readonly disposal: string;
  /** Share of the outcomes that have a programme. */
  readonly share: number;
  readonly weeks: readonly [from: number, to: number];
}

const resolution = (share: number): Offer => ({ disposal: 'community_resolution', share, weeks: [6, 14] });
const OFFERS: Readonly<Record<string, Offer>> = {
  community_resolution: resolution(0.6),
  community_resolution_police_facilitated: resolution(0.6),
  community_resolution_other_agency_facilitated: resolution(0.5),
  community_resolution_with_yjs_intervention: resolution(0.97),
  no_further_action_outcome_22: { disposal: 'no_further_action_outcome_22', share: 0.7, weeks: [8, 16] },
  no_further_action_outcome_22_deferred_prosecution: {
    disposal: 'no_further_action_outcome_22_deferred_prosecution',
    share: 0.85,
    weeks: [10, 16],
  },
  no_further_action_outcome_20_21: { disposal: 'no_further_action_outcome_20_21', share: 0.45, weeks: [6, 12] },
  youth_caution: { disposal: 'youth_caution', share: 0.55, weeks: [6, 12] },
  youth_conditional_caution: { disposal: 'youth_conditional_caution', share: 1, weeks: [10, 16] },
};

/** Diversions that lead into early help where they lead into no programme of their own. */
const LEADS_TO_PREVENTION = [
  'community_resolution_police_facilitated',
  'no_further_action_outcome_20_21',
  'other_informal_action',
];
const TURNAROUND_FROM = dayOf(2023, 1, 1);

const preventionOffer = (random: Random, { outcome, outcomeDate }: GivenOutcome): Offer | null => {
  if (!LEADS_TO_PREVENTION.includes(outcome) || !random.chance(0.12)) return null;
  const turnaround = outcomeDate >= TURNAROUND_FROM && random.chance(0.65);
  return { disposal: turnaround ? 'turnaround' : 'voluntary_prevention', share: 1, weeks: [10, 24] };
};

const chooseOffer = (random: Random, given: GivenOutcome): Offer | null => {
  const offer = OFFERS[given.outcome];
  return offer !== undefined && random.chance(offer.share) ? offer : preventionOffer(random, given);
};

/** The programme that follows a diversion or a caution; none for many. */
export const planOutOfCourt = (random: Random, given: GivenOutcome): Unnumbered | null => {
  const offer = chooseOffer(random, given);
  const startDate = given.outcomeDate + Math.min(random.wait(7), 28);
  if (offer === null || startDate > AS_AT) return null;
  const expectedEndDate = startDate + 7 * random.whole(...offer.weeks);
  return {
    disposal: offer.disposal,
    outcomeDate: given.outcomeDate,
    ...concludeProgramme(random, { startDate, expectedEndDate, failure: 0.17 }),
    residence: given.residence,
    offenceIds: given.offenceIds,
  };
};
