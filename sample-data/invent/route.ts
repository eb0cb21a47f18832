import type { Day } from './days.ts';
import { dayOf } from './days.ts';
import type { Random, Weighted } from './random.ts';
import { pick } from './random.ts';

export type Route = 'diversion' | 'pre-court' | 'court';

/** What has happened to a child so far. */
export interface History {
  diversions: number;
  cautions: number;
  convictions: number;
}

/** What a decision turns on. */
export interface Circumstances {
  readonly offenceDate: Day;
  readonly seriousness: number;
  readonly breach: boolean;
  readonly age: number;
  readonly history: Readonly<History>;
}

/** Chance of diversion for a child not known before, by seriousness score from 0. */
const DIVERSION = [0, 0.85, 0.82, 0.7, 0.47, 0.26, 0.05, 0.01, 0];
/** Chance of a caution for a child who is not diverted, by seriousness score from 0. */
const CAUTION = [0, 0.75, 0.74, 0.68, 0.58, 0.42, 0.1, 0, 0];

const YEARS_OF_TREND = dayOf(2021, 1, 1);

const diversionChance = ({ offenceDate, seriousness, history }: Circumstances): number => {
  const slowRise = ((offenceDate - YEARS_OF_TREND) / 365) * 0.022;
  const known = history.cautions + history.convictions > 0 ? 0.3 : ([1, 0.6, 0.3][history.diversions] ?? 0.15);
  return ((DIVERSION[seriousness] ?? 0) + slowRise) * known;
};

const cautionChance = ({ seriousness, history }: Circumstances): number =>
  (CAUTION[seriousness] ?? 0) * (history.convictions > 0 ? 0.15 : 1);

/** Whether the police and the panel keep a child out of court, and how. */
export const chooseRoute = (random: Random, circumstances: Circumstances): Route => {
  if (circumstances.breach) return 'court';
  if (random.chance(diversionChance(circumstances))) return 'diversion';
  return random.chance(cautionChance(circumstances)) ? 'pre-court' : 'court';
};

const OUTCOME_23_FROM = dayOf(2026, 2, 1);

const DIVERSIONS: Weighted<string> = [
  ['community_resolution_police_facilitated', 26],
  ['community_resolution_with_yjs_intervention', 17],
  ['community_resolution', 9],
  ['community_resolution_other_agency_facilitated', 3],
  ['no_further_action_outcome_22', 29],
  ['no_further_action_outcome_22_deferred_prosecution', 5],
  ['no_further_action_outcome_20_21', 8],
  ['other_informal_action', 3],
];

const DIVERSIONS_WITH_OUTCOME_23: Weighted<string> = [...DIVERSIONS, ['deferred_prosecution_outcome_23', 14]];

/** A diversion outcome; deferred prosecution by outcome 23 begins in 2026. */
export const chooseDiversion = (random: Random, on: Day): string =>
  pick(random, on < OUTCOME_23_FROM ? DIVERSIONS : DIVERSIONS_WITH_OUTCOME_23);

/** A caution: the first is more often unconditional. */
export const chooseCaution = (random: Random, { history, seriousness }: Circumstances): string => {
  const conditional = 0.4 + (history.cautions > 0 ? 0.3 : 0) + (seriousness >= 4 ? 0.15 : 0);
  return random.chance(conditional) ? 'youth_conditional_caution' : 'youth_caution';
};
