import { AS_AT } from './borough.ts';
import { untilAsAt } from './custody.ts';
import type { Day } from './days.ts';
import { addMonths } from './days.ts';
import type { Random } from './random.ts';
import { pick } from './random.ts';
import type { ChildCase, Numbering, Offence, Outcome } from './records.ts';
import type { Route } from './route.ts';
import type { Decision } from './sentence.ts';
import { isProved } from './sentence.ts';

/** What came of an occasion, and when. */
export interface Conclusion {
  readonly decision: Decision;
  readonly route: Route;
  readonly outcomeDate: Day;
  readonly recordedDate: Day;
  /** Blank out of court. */
  readonly occasionId: string;
  readonly residence: 'local' | 'other';
}

/** Where outcomes are written down. */
interface Book {
  readonly random: Random;
  readonly numbering: Numbering;
  readonly records: ChildCase;
}

const DISCHARGE: Decision = { outcome: 'conditional_discharge', orderMonths: 12, termMonths: null };
const COMPENSATION: Decision = { outcome: 'compensation_order', orderMonths: null, termMonths: null };

const isFined = ({ route, decision }: Conclusion): boolean =>
  route === 'court' && decision.termMonths === null && isProved(decision);

/** Rare; custody is never overturned here, so that its episodes always stand. */
const chooseAppeal = (random: Random, { route, decision, outcomeDate }: Conclusion): string => {
  if (route !== 'court' || !isProved(decision) || !random.chance(0.02)) return 'none';
  if (decision.termMonths !== null) return 'appeal_dismissed';
  if (outcomeDate > AS_AT - 90) return 'pending';
  return pick<string>(random, [
    ['appeal_dismissed', 5],
    ['appeal_successful', 2],
    ['changed_on_appeal', 3],
  ]);
};

const recordOutcome = (book: Book, offence: Offence, given: Conclusion & { main: boolean }): Outcome => {
  const { decision, outcomeDate } = given;
  const end = decision.orderMonths === null ? null : addMonths(outcomeDate, decision.orderMonths);
  const outcome: Outcome = {
    outcomeId: book.numbering.next('L'),
    offenceId: offence.offenceId,
    outcomeDate,
    outcome: decision.outcome,
    endDate: untilAsAt(end),
    main: given.main,
    appealStatus: chooseAppeal(book.random, given),
    residence: given.residence,
    occasionId: given.occasionId,
    termMonths: decision.termMonths,
    recordedDate: given.recordedDate,
  };
  book.records.outcomes.push(outcome);
  return outcome;
};

/** An outcome for each offence; the id of the first, or none where they are not yet in the case system. */
export const recordOutcomes = (
  book: Book,
  offences: readonly Offence[],
  conclusion: Conclusion,
): Outcome['outcomeId'] | null => {
  if (conclusion.recordedDate > AS_AT) return null;
  let first: string | null = null;
  for (const offence of offences) {
    const lighter = first !== null && isFined(conclusion) && book.random.chance(0.18);
    const decision = lighter ? DISCHARGE : conclusion.decision;
    const outcome = recordOutcome(book, offence, { ...conclusion, decision, main: true });
    first ??= outcome.outcomeId;
    if (isFined(conclusion) && decision.outcome !== 'compensation_order' && book.random.chance(0.07)) {
      recordOutcome(book, offence, { ...conclusion, decision: COMPENSATION, main: false });
    }
  }
  return first;
};
