import { AS_AT } from '../borough.ts';
import { releaseDate } from '../custody.ts';
import type { Day } from '../days.ts';
import { addMonths, birthday } from '../days.ts';
import type { Random } from '../random.ts';
import { concludeProgramme } from './conclude-programme.ts';
import type { GivenOutcome } from './given-outcomes.ts';
import type { Unnumbered } from './out-of-court.ts';

interface CommunityOrder {
  readonly disposal: string;
  /** Lengths an order still running may have. */
  readonly months: readonly number[];
  /** The most days between the hearing and the start. */
  readonly delay: number;
  readonly failure: number;
}

const REHABILITATION: CommunityOrder = {
  disposal: 'youth_rehabilitation_order',
  months: [6, 9, 12, 18],
  delay: 4,
  failure: 0.28,
};

const ORDERS: Readonly<Record<string, CommunityOrder>> = {
  referral_order: { disposal: 'referral_order', months: [3, 4, 6, 9, 12], delay: 20, failure: 0.16 },
  youth_rehabilitation_order: REHABILITATION,
  youth_rehabilitation_order_iss: REHABILITATION,
};

/** Days the order runs: as its outcome says, or, where that ends after the extract, long enough to. */
const orderDays = (random: Random, { outcomeDate, endDate }: GivenOutcome, months: readonly number[]): number => {
  if (endDate !== null) return endDate - outcomeDate;
  const running = months.filter((length) => addMonths(outcomeDate, length) > AS_AT);
  const length = running[random.whole(0, running.length - 1)] ?? 12;
  return addMonths(outcomeDate, length) - outcomeDate;
};

const common = ({ outcomeDate, residence, offenceIds }: GivenOutcome) => ({ outcomeDate, residence, offenceIds });

const planCommunity = (random: Random, given: GivenOutcome, order: CommunityOrder): Unnumbered[] => {
  const startDate = given.outcomeDate + random.whole(0, order.delay);
  if (startDate > AS_AT) return [];
  const expectedEndDate = startDate + orderDays(random, given, order.months);
  const { disposal, failure } = order;
  return [{ disposal, ...common(given), ...concludeProgramme(random, { startDate, expectedEndDate, failure }) }];
};

/** The custodial part ends with release, and the licence begins. */
const planDetention = (random: Random, given: GivenOutcome, termMonths: number): Unnumbered[] => {
  const release = releaseDate(given.outcomeDate, termMonths);
  const served = release <= AS_AT;
  const custodial: Unnumbered = {
    disposal: 'detention_and_training_order',
    ...common(given),
    startDate: given.outcomeDate,
    endDate: served ? release : null,
    expectedEndDate: release,
    completed: served ? true : null,
  };
  if (!served) return [custodial];
  const run = { startDate: release, expectedEndDate: addMonths(given.outcomeDate, termMonths), failure: 0.22 };
  return [custodial, { disposal: 'dto_licence', ...common(given), ...concludeProgramme(random, run) }];
};

/** A longer sentence stays with the service until its end, or until the child is 18 and an adult service takes over. */
const planLongSentence = (given: GivenOutcome, termMonths: number, dateOfBirth: Day): Unnumbered[] => {
  const handedOver = Math.max(birthday(dateOfBirth, 18), given.outcomeDate + 60);
  const expectedEndDate = Math.min(addMonths(given.outcomeDate, termMonths), handedOver);
  const ended = expectedEndDate <= AS_AT;
  return [
    {
      disposal: 'custodial_other',
      ...common(given),
      startDate: given.outcomeDate,
      endDate: ended ? expectedEndDate : null,
      expectedEndDate,
      completed: ended ? true : null,
    },
  ];
};

/** The programmes of a sentence, none for one that asks for none. */
export const planCourtOrder = (random: Random, given: GivenOutcome, dateOfBirth: Day): Unnumbered[] => {
  const order = ORDERS[given.outcome];
  if (order !== undefined) return planCommunity(random, given, order);
  if (given.termMonths === null) return [];
  if (given.outcome === 'detention_and_training_order') return planDetention(random, given, given.termMonths);
  return planLongSentence(given, given.termMonths, dateOfBirth);
};
