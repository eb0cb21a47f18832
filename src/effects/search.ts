import type { RowChange } from '../dataset/change-dataset.ts';
import type { Observation } from '../measures/reading.ts';
import type { Doubt } from './doubts.ts';
import type { End } from './further.ts';
import { differs, isCounted, isFurther } from './further.ts';

/** A doubt settled in one way, and what the figure then is. */
export interface Trial {
  readonly doubt: Doubt;
  readonly way: readonly RowChange[];
  readonly found: Observation;
}

/** Several doubts settled at once, and what the figure then is. */
interface Settled {
  readonly ways: ReadonlyMap<Doubt, readonly RowChange[]>;
  readonly found: Observation | undefined;
}

/** A figure as it stands, everything tried on it alone, and the means to try more. */
export interface Search {
  readonly now: Observation;
  readonly trials: readonly Trial[];
  readonly recount: (changes: readonly RowChange[]) => Observation | undefined;
  /** Whether what was found may be tried again, each beside the others. */
  readonly isVaried: boolean;
}

/** More doubts than this are not tried again beside one another: each costs a recount for each way. */
const mostTriedAgain = 12;

/**
 * The furthest count of a figure towards one end. What moves it furthest is taken together, doubt by doubt, and counted;
 * then each doubt is settled otherwise in turn, beside the others, and what moves the figure further is kept.
 */
export function furthest(end: End, search: Search): Observation {
  const { now, trials, recount, isVaried } = search;
  const asItIs: Settled = { ways: new Map(), found: isCounted(now) ? now : undefined };
  const alone = trials.map(({ doubt, way, found }): Settled => ({ ways: new Map([[doubt, way]]), found }));
  const picks = new Map<Doubt, Trial>();
  for (const trial of trials)
    if (isBeyond(end, trial.found, picks.get(trial.doubt)?.found ?? asItIs.found)) picks.set(trial.doubt, trial);
  const settle = (ways: Settled['ways']): Settled => ({ ways, found: recount([...ways.values()].flat()) });
  const together = picks.size > 1 ? [settle(new Map([...picks].map(([doubt, { way }]) => [doubt, way])))] : [];
  const best = [asItIs, ...alone, ...together].reduce((held, one) => further(end, held, one));
  const acting = isVaried ? actingTrials(search) : [];
  return tryAgain(end, { best, settle, acting }).found ?? now;
}

/** Trials that change the figure or what it is made of. */
export const actingTrials = ({ now, trials }: Search): readonly Trial[] =>
  trials.filter(({ found }) => differs(found, now));

interface Again {
  readonly best: Settled;
  readonly settle: (ways: Settled['ways']) => Settled;
  readonly acting: readonly Trial[];
}

/** Settles each doubt otherwise, or leaves it as it is, beside the others, and keeps what moves the figure further. */
function tryAgain(end: End, { best, settle, acting }: Again): Settled {
  const doubts = new Set(acting.map(({ doubt }) => doubt));
  if (doubts.size < 2 || doubts.size > mostTriedAgain) return best;
  const choices = [...doubts].flatMap((doubt) => [
    { doubt, way: undefined },
    ...acting.filter((trial) => trial.doubt === doubt),
  ]);
  return choices.reduce((held, { doubt, way }) => {
    if (held.ways.get(doubt) === way) return held;
    const others = [...held.ways].filter(([other]) => other !== doubt);
    return further(end, held, settle(new Map(way ? [...others, [doubt, way]] : others)));
  }, best);
}

const further = (end: End, held: Settled, one: Settled): Settled =>
  isCounted(one.found) && isBeyond(end, one.found, held.found) ? one : held;

const isBeyond = (end: End, found: Observation, held: Observation | undefined): boolean =>
  isCounted(found) && (held === undefined || isFurther(end, found, held));
