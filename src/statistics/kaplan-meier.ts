import type { Interval } from './interval.ts';
import { z95 } from './normal-quantile.ts';
import { requireTimes } from './require-times.ts';

/** How long each subject was watched, in any unit, and whether that ended with the event (1) or was only cut off (0). */
interface Watched {
  readonly times: ArrayLike<number>;
  readonly happened: ArrayLike<number>;
}

/** What is known of one time. */
interface Estimate {
  /** The share to whom the event has happened by then, the time itself included: 1 - S, from 0 to 1. */
  readonly share: number;
  /** Its 95% interval; `null` where S is 1 or 0. */
  readonly interval: Interval | null;
  /** Subjects watched as long as that or longer, those whose time it is included. */
  readonly atRisk: number;
}

/**
 * The Kaplan-Meier estimate (1958) at each of some times, in the order asked, with the log-log interval of Greenwood's
 * variance (Kalbfleisch and Prentice 1980). An event comes before a cut-off at the same time; after the last time the
 * last estimate stands. Without cut-offs the share is the plain proportion, to the last digit.
 */
export const kaplanMeier = ({ times, happened }: Watched, at: readonly number[]): readonly Estimate[] => {
  requireWatched({ times, happened });
  requireTimes(at);
  const all = Float64Array.from(times).sort();
  const events = Float64Array.from(times)
    .filter((_, place) => happened[place] === 1)
    .sort();
  const steps = stepsOf(all, events);
  return at.map((time) => {
    const reached = firstAfter(steps.length, (place) => (steps[place]?.time ?? 0) > time);
    const { share, survival, variance } = steps[reached - 1] ?? start;
    return { share, interval: logLog(share, survival, variance), atRisk: atRiskAt(all, time) };
  });
};

function requireWatched({ times, happened }: Watched): void {
  if (times.length === 0) throw new RangeError('there must be 1 time or more: nothing is known of nobody');
  if (times.length !== happened.length) throw new RangeError('each time must have its event or cut-off');
  requireTimes(times);
  for (let place = 0; place < happened.length; place++)
    if (happened[place] !== 0 && happened[place] !== 1) throw new RangeError('an event must be 1, a cut-off 0');
}

/** The curve from one event time to the next. */
interface Step {
  readonly time: number;
  readonly share: number;
  readonly survival: number;
  /** Greenwood's sum: the variance of S divided by the square of S. */
  readonly variance: number;
}

const start: Step = { time: 0, share: 0, survival: 1, variance: 0 };

/**
 * One step for each distinct event time. Event times with no cut-off between them are taken together, as one proportion
 * of those at risk at the first of them: it is the same product, without the rounding.
 */
function stepsOf(all: Float64Array, events: Float64Array): readonly Step[] {
  const steps: Step[] = [];
  let [before, atStart, gone] = [start, all.length, 0];
  for (let place = 0; place < events.length; ) {
    const time = events[place] ?? Infinity;
    const atRisk = atRiskAt(all, time);
    if (atRisk !== atStart - gone) [before, atStart, gone] = [steps.at(-1) ?? start, atRisk, 0];
    const next = firstAfter(events.length, (later) => (events[later] ?? 0) > time);
    gone += next - place;
    place = next;
    steps.push(stepFrom(before, time, [gone, atStart]));
  }
  return steps;
}

const atRiskAt = (all: Float64Array, time: number): number =>
  all.length - firstAfter(all.length, (place) => (all[place] ?? 0) >= time);

const stepFrom = (before: Step, time: number, [gone, atStart]: readonly [number, number]): Step => ({
  time,
  share: gone === atStart ? 1 : Math.min(1, before.share + (before.survival * gone) / atStart),
  survival: (before.survival * (atStart - gone)) / atStart,
  variance: before.variance + gone / (atStart * (atStart - gone)),
});

/** The interval of 1 - S, found where a share near 0 keeps its digits. */
function logLog(share: number, survival: number, variance: number): Interval | null {
  if (share === 0 || survival === 0) return null;
  const log = share < 0.5 ? Math.log1p(-share) : Math.log(survival);
  const reach = z95 * (Math.sqrt(variance) / -log);
  return [-Math.expm1(log * Math.exp(-reach)), -Math.expm1(log * Math.exp(reach))];
}

/** The first place of so many at which a test, false up to there, is met; the number of places where it never is. */
function firstAfter(places: number, met: (place: number) => boolean): number {
  let [low, high] = [0, places];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (met(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
