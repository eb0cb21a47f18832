import type { Observation } from '../../measures/reading.ts';
import type { Day } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';

/** An earlier span to compare with, and how many quarters it has. */
export interface Baseline {
  readonly period: Period;
  readonly quarters: 4 | 12;
  readonly observation: Observation;
}

interface Reach {
  readonly reachesBackTo: Day | undefined;
  readonly observe: (period: Period) => Observation | undefined;
}

/** The 12 quarters before, else the 4 before, that lie wholly in the extracts and have a figure that may be shown. */
export function baselineOf(
  [threeYears, year]: readonly [Period, Period],
  { reachesBackTo, observe }: Reach,
): Baseline | undefined {
  for (const { period, quarters } of [
    { period: threeYears, quarters: 12 } as const,
    { period: year, quarters: 4 } as const,
  ]) {
    const observation = observe(period);
    const reached = reachesBackTo !== undefined && period.from >= reachesBackTo;
    if (reached && observation && numberOf(observation.value) !== undefined) return { period, quarters, observation };
  }
  return undefined;
}
