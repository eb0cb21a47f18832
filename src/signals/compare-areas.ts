import type { ComparedArea } from '../measures/compared-areas.ts';
import type { Counts } from '../measures/published-counts.ts';
import { areCounts, perUnit } from '../measures/published-counts.ts';
import { inAgreement } from '../statistics/in-agreement.ts';
import type { Interval } from '../statistics/interval.ts';
import { oneSampleProportion } from '../statistics/one-sample-proportion.ts';
import { oneSampleRate } from '../statistics/one-sample-rate.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import { wilson } from '../statistics/wilson.ts';
import { isFigureTold, rungOf } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import type { Comparison } from './change.ts';
import { comparedProportions, directionOf } from './change.ts';

/** Our figure against another area's: the mid-P value, and ours less theirs in the unit of the figure. */
export interface AreaComparison extends Comparison {
  readonly difference: number;
  /** 95% interval of the difference, in percentage points; `null` for rates. */
  readonly range: Interval | null;
}

/** What was compared: counts, those of the area without us, or a published value taken as exact, with us in it or not. */
export type How = 'counts' | 'counts of the rest' | 'value' | 'value with ours in it';

/** Why nothing was compared. */
export type WhyNot = 'ours is not known' | 'ours is too small' | 'theirs is not known' | 'theirs is too small';

/** An area beside ours, with the figure that was compared. */
export interface Beside {
  readonly area: ComparedArea;
  readonly value: number | undefined;
  /** 95% interval of the value; `null` where its counts are not known. */
  readonly interval: Interval | null;
  readonly how: How;
  readonly comparison: AreaComparison | WhyNot;
}

interface Ours {
  readonly unit: Unit;
  /** `undefined` where our figure is withheld or not known. */
  readonly counts: Counts | undefined;
  /** Our counts as the area that holds ours counts them: its publisher's own where they are known. */
  readonly inTheirs: Counts | undefined;
}

/**
 * Sets our figure beside another area's: counts by the two-sample mid-P tests, an area that holds
 * ours with our counts taken out first, a bare value by the one-sample tests. A figure too small to print is not tested.
 */
export function compareArea(ours: Ours, area: ComparedArea): Beside {
  const { unit, counts } = ours;
  const rest = counts && area.containsOwn ? restOf(area.counts, ours) : undefined;
  const theirs = area.containsOwn ? rest : area.counts;
  const shown = theirs ?? area.counts;
  const value = theirs ? perUnit(theirs, unit) : area.value;
  const how = howOf(area, theirs);
  return { area, value, interval: shown ? rangeOf(shown, unit) : null, how, comparison: compared(ours, theirs, value) };
}

function howOf({ containsOwn }: ComparedArea, theirs: Counts | undefined): How {
  if (theirs) return containsOwn ? 'counts of the rest' : 'counts';
  return containsOwn ? 'value with ours in it' : 'value';
}

/** The counts of an area without ours; `undefined` where either is not known or what is left cannot be counts. */
function restOf(whole: Counts | undefined, { inTheirs, unit }: Ours): Counts | undefined {
  if (!whole || !inTheirs) return undefined;
  const rest = {
    numerator: whole.numerator - inTheirs.numerator,
    denominator: whole.denominator - inTheirs.denominator,
  };
  return areCounts(rest, unit) ? rest : undefined;
}

function compared(
  { counts: ours, unit }: Ours,
  theirs: Counts | undefined,
  value: number | undefined,
): AreaComparison | WhyNot {
  if (!ours) return 'ours is not known';
  if (tooSmall(ours, unit)) return 'ours is too small';
  if (value === undefined) return 'theirs is not known';
  if (!theirs) return againstValue(ours, value, unit);
  return tooSmall(theirs, unit) ? 'theirs is too small' : againstCounts(ours, theirs, unit);
}

/** Whether a figure is too small to be told as a rate or percentage: then it has no verdict either. */
export const tooSmall = (counts: Counts, unit: Unit): boolean => !isFigureTold(rungOf(counts, unit));

function againstCounts(ours: Counts, theirs: Counts, unit: Unit): AreaComparison {
  const difference = perUnit(ours, unit) - perUnit(theirs, unit);
  const direction = directionOf(difference);
  if (unit === 'percent') {
    const table = { x1: ours.numerator, n1: ours.denominator, x2: theirs.numerator, n2: theirs.denominator };
    const { p, interval } = comparedProportions(table);
    return { p, direction, difference, range: inPoints(interval) };
  }
  const { p } = rateRatio({
    events: ours.numerator,
    exposure: ours.denominator,
    referenceEvents: theirs.numerator,
    referenceExposure: theirs.denominator,
  });
  return { p, direction, difference, range: null };
}

function againstValue(ours: Counts, value: number, unit: Unit): AreaComparison {
  const { numerator, denominator } = ours;
  const difference = perUnit(ours, unit) - value;
  const direction = directionOf(difference);
  const fixed = value / units[unit].multiplier;
  if (unit !== 'percent') {
    const expected = fixed * denominator;
    const { p } = inAgreement(
      { p: oneSampleRate(numerator, expected), interval: poissonInterval(numerator) },
      expected,
    );
    return { p, direction, difference, range: null };
  }
  const interval = wilson(numerator, denominator);
  const agreed = inAgreement({ p: oneSampleProportion(numerator, denominator, fixed), interval }, fixed);
  const [low, high] = inPoints(agreed.interval);
  return { p: agreed.p, direction, difference, range: [low - value, high - value] };
}

function rangeOf({ numerator, denominator }: Counts, unit: Unit): Interval {
  if (unit === 'percent') return inPoints(wilson(numerator, denominator));
  const [low, high] = poissonInterval(numerator);
  const scale = units[unit].multiplier / denominator;
  return [low * scale, high * scale];
}

const inPoints = ([low, high]: Interval): Interval => [100 * low, 100 * high];
