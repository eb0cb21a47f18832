import { CUSTODY_RATE } from './borough.ts';
import type { Random, Weighted } from './random.ts';
import { pick } from './random.ts';
import type { Group } from './records.ts';
import type { Circumstances } from './route.ts';

/** What is decided: the outcome, how long an order runs, and the term where it is custody. */
export interface Decision {
  readonly outcome: string;
  readonly orderMonths: number | null;
  readonly termMonths: number | null;
}

/** Chance of custody at court, by seriousness score from 0, before all else is weighed. */
const CUSTODY = [0, 0, 0, 0.009, 0.018, 0.055, 0.14, 0.36, 0.7];

const NOT_PROVED: Weighted<string> = [
  ['not_guilty', 3],
  ['dismissed', 2],
  ['withdrawn', 4],
  ['discontinued', 4],
];

const LESSER: Weighted<string> = [
  ['conditional_discharge', 34],
  ['reparation_order', 18],
  ['fine', 17],
  ['compensation_order', 12],
  ['absolute_discharge', 9],
  ['bind_over', 4],
  ['sentence_deferred', 3],
];

const DETENTION_TERMS: Weighted<number> = [
  [4, 20],
  [6, 20],
  [8, 15],
  [10, 10],
  [12, 18],
  [18, 10],
  [24, 7],
];

const LONG_TERMS: Weighted<number> = [
  [30, 30],
  [36, 25],
  [42, 15],
  [54, 10],
];

const REHABILITATION_MONTHS: Weighted<number> = [
  [6, 2],
  [9, 3],
  [12, 5],
  [18, 2],
];

const REFERRAL_MONTHS: Weighted<number> = [
  [3, 2],
  [4, 1],
  [6, 5],
  [9, 4],
  [12, 3],
];

const of = (outcome: string, orderMonths: number | null = null): Decision => ({
  outcome,
  orderMonths,
  termMonths: null,
});

/** Before the court: who the child is to it, and whether custody can follow at all. */
export interface AtCourt extends Circumstances {
  readonly group: Group;
  readonly sex: 'male' | 'female';
  readonly remanded: boolean;
  readonly custodyPossible: boolean;
}

const custodyChance = (court: AtCourt): number => {
  if (!court.custodyPossible || court.age < 14) return 0;
  const repeated = court.history.convictions >= 3 && court.seriousness >= 3 ? 0.06 : 0;
  const weighed = ((CUSTODY[court.seriousness] ?? 0) + repeated) * CUSTODY_RATE[court.group];
  return weighed * (court.remanded ? 1.6 : 0.33) * (court.sex === 'female' ? 0.35 : 1);
};

const custodial = (random: Random, { seriousness }: AtCourt): Decision => {
  const long = seriousness >= 7 && random.chance(0.22);
  const termMonths = pick(random, long ? LONG_TERMS : DETENTION_TERMS);
  return { outcome: long ? 'section_250' : 'detention_and_training_order', orderMonths: termMonths, termMonths };
};

const rehabilitation = (random: Random, { seriousness }: AtCourt): Decision => {
  const intensive = random.chance(seriousness >= 6 ? 0.3 : 0.06);
  const outcome = intensive ? 'youth_rehabilitation_order_iss' : 'youth_rehabilitation_order';
  return of(outcome, pick(random, REHABILITATION_MONTHS));
};

const lesser = (random: Random): Decision => {
  const outcome = pick(random, LESSER);
  return of(outcome, outcome === 'conditional_discharge' ? 12 : null);
};

const referral = (random: Random): Decision => of('referral_order', pick(random, REFERRAL_MONTHS));

/** Chance of a youth rehabilitation order by number of earlier convictions. */
const REHABILITATION = [0.06, 0.4, 0.58, 0.68];
/** Chance of a referral order, where there is no rehabilitation order, by number of earlier convictions. */
const REFERRAL = [0.83, 0.5, 0.15, 0.05];

const notProvedChance = ({ breach, remanded }: AtCourt): number => (breach || remanded ? 0.03 : 0.09);

const rehabilitationChance = ({ history, seriousness }: AtCourt): number =>
  (REHABILITATION[Math.min(history.convictions, 3)] ?? 0) + (seriousness >= 7 ? 0.35 : 0);

const referralChance = ({ history, breach }: AtCourt): number =>
  breach ? 0 : (REFERRAL[Math.min(history.convictions, 3)] ?? 0);

/** What the court decides for an occasion. */
export const chooseSentence = (random: Random, court: AtCourt): Decision => {
  if (random.chance(notProvedChance(court))) return of(pick(random, NOT_PROVED));
  if (random.chance(custodyChance(court))) return custodial(random, court);
  if (random.chance(rehabilitationChance(court))) return rehabilitation(random, court);
  if (random.chance(referralChance(court))) return referral(random);
  return lesser(random);
};

/** Whether the court found anything proved. */
export const isProved = ({ outcome }: Decision): boolean => !NOT_PROVED.some(([one]) => one === outcome);
