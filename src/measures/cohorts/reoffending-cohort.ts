import { ageOn } from '../../dataset/ages.ts';
import { ageBand } from '../../vocabulary/age.ts';
import type { Day } from '../../vocabulary/day.ts';
import { addMonths } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { span } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { outcomesReachBackTo, outOfReach } from '../reach.ts';
import type { Maturity } from '../reading.ts';
import type { IndexEvent } from './index-events.ts';
import { maturityOf } from './maturity.ts';
import type { ProvenOffence } from './proven-offences.ts';
import { provenOffencesOf } from './proven-offences.ts';

/** A child in a cohort, and what became of it in the follow-up. */
export interface Member extends IndexEvent {
  readonly reoffences: readonly ProvenOffence[];
  readonly ageBand: '10_14' | '15_17';
}

/** The cohorts of `cohortMonths` that make up a period, in order; none where it is not made of whole ones. */
export function cohortsOf({ from, to }: Period, months: number): readonly Period[] {
  const found: Period[] = [];
  for (let start = from; start <= to; start = addMonths(start, months))
    found.push(span(start, addMonths(start, months) - 1));
  return found.at(-1)?.to === to ? found : [];
}

/** Cohorts already made, by their index events: a quarter is in its year, and in four rolling years. */
const made = new WeakMap<readonly IndexEvent[], Map<string, readonly Member[]>>();

/** Every child with an index event in a span, once, on the earliest, aged 10 to 17 on that day (counting rules 15.2). */
export function cohortOf(basis: Basis, events: readonly IndexEvent[], cohort: Period): readonly Member[] {
  const known = made.get(events) ?? new Map<string, readonly Member[]>();
  made.set(events, known);
  const members = known.get(cohort.label) ?? membersOf(basis, events, cohort);
  known.set(cohort.label, members);
  return members;
}

function membersOf(basis: Basis, events: readonly IndexEvent[], { from, to }: Period): readonly Member[] {
  const first = new Map<number, Member>();
  for (let place = firstOnOrAfter(events, from); place < events.length; place++) {
    const event = events[place];
    if (!event || event.day > to) break;
    if (first.has(event.child)) continue;
    const band = ageBand(ageOn(basis.dataset, event.child, event.day));
    if (band) first.set(event.child, { ...event, ageBand: band, reoffences: reoffencesAfter(basis, event) });
  }
  return [...first.values()];
}

/** What a period's cohorts hold together, and how far the last of them has come. */
export interface Cohorts {
  readonly members: readonly Member[];
  readonly maturity: Maturity;
}

/** The cohorts of a period, or why nothing can be said of them. A period of several is the sum of them. */
export function cohortsIn(
  basis: Basis,
  events: readonly IndexEvent[],
  period: Period,
): Cohorts | 'not applicable' | 'not available' {
  const cohorts = cohortsOf(period, basis.parameters.cohortMonths);
  const last = cohorts.at(-1);
  if (!last) return 'not applicable';
  if (period.from > basis.asAt) return 'not available';
  const members = cohorts.flatMap((cohort) => cohortOf(basis, events, cohort));
  // A release may make a member before the first outcome; where nothing does, nothing is known, which is not none.
  if (members.length === 0 && outOfReach(period, outcomesReachBackTo(basis), basis.asAt)) return 'not available';
  return { members, maturity: maturityOf(last, basis) };
}

/** The span in which a reoffence must be committed, and by when it must be proven (counting rules 15.4). */
export interface Window {
  readonly lastOffence: Day;
  readonly lastProof: Day;
}

export function windowOf(index: Day, { parameters: { followUpMonths, waitingMonths } }: Basis): Window {
  return { lastOffence: addMonths(index, followUpMonths), lastProof: addMonths(index, followUpMonths + waitingMonths) };
}

function reoffencesAfter(basis: Basis, { child, day }: IndexEvent): readonly ProvenOffence[] {
  const { lastOffence, lastProof } = windowOf(day, basis);
  return provenOffencesOf(
    basis,
    child,
    ({ offenceDate, provenOn }) => offenceDate > day && offenceDate <= lastOffence && provenOn <= lastProof,
  );
}

function firstOnOrAfter(events: readonly IndexEvent[], day: Day): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
