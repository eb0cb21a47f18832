import { isoDate } from '../days.ts';
import type { Random } from '../random.ts';
import type { ChildCase, Numbering } from '../records.ts';
import { planCourtOrder } from './court-orders.ts';
import type { GivenOutcome } from './given-outcomes.ts';
import { givenOutcomes } from './given-outcomes.ts';
import type { Unnumbered } from './out-of-court.ts';
import { planOutOfCourt } from './out-of-court.ts';
import type { Programme } from './programme.ts';

const IN_COURT = ['referral_order', 'youth_rehabilitation_order', 'youth_rehabilitation_order_iss'];

const CUSTODIAL = ['detention_and_training_order', 'dto_licence', 'custodial_other'];

const plan = (random: Random, { child }: ChildCase, given: GivenOutcome): Unnumbered[] => {
  if (IN_COURT.includes(given.outcome) || given.termMonths !== null) {
    return planCourtOrder(random, given, child.dateOfBirth);
  }
  const programme = planOutOfCourt(random, given);
  return programme === null ? [] : [programme];
};

/** Custody ends what else was running. */
const cutShort = (programme: Unnumbered, custody: readonly GivenOutcome[]): Unnumbered => {
  if (CUSTODIAL.includes(programme.disposal)) return programme;
  const end = programme.endDate ?? Number.POSITIVE_INFINITY;
  const cut = custody.find(({ outcomeDate }) => programme.startDate < outcomeDate && outcomeDate < end);
  return cut === undefined ? programme : { ...programme, endDate: cut.outcomeDate, completed: false };
};

/** Whether a court order succeeded is here and there left blank; out of court it never is. */
const forgetSome = (random: Random, programme: Unnumbered): Unnumbered => {
  const atCourt = IN_COURT.includes(programme.disposal) || CUSTODIAL.includes(programme.disposal);
  return atCourt && random.chance(0.03) ? { ...programme, completed: null } : programme;
};

/** Every programme of one child, in order of the outcomes they hang on. */
export const inventProgrammes = (random: Random, records: ChildCase, numbering: Numbering): Programme[] => {
  const given = givenOutcomes(records);
  const custody = given.filter(({ termMonths }) => termMonths !== null);
  return given
    .flatMap((outcome) => plan(random, records, outcome))
    .map((programme) => forgetSome(random, cutShort(programme, custody)))
    .map((programme) => ({ interventionId: numbering.next('P'), ...programme }));
};

/** `true`, `false`, or blank for what is not known. */
const flag = (known: boolean | null): string => (known === null ? '' : String(known));

/** One row of interventions.csv. */
export const interventionRow = (childId: string, programme: Programme): string[] => [
  programme.interventionId,
  childId,
  programme.disposal,
  isoDate(programme.startDate),
  isoDate(programme.endDate),
  flag(programme.completed),
  programme.residence,
  isoDate(programme.expectedEndDate),
];
