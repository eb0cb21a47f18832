import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import type { Day } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { areEnough } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';

/** What happened in one quarter. A quarter without a value is a gap: missing, withheld, or a percentage of too few. */
export interface QuarterCount {
  readonly period: Period;
  readonly observation: Observation | undefined;
  readonly events: number;
  /** What they are out of; 1 where they are a bare count. */
  readonly exposure: number;
  /** In the unit of the series. */
  readonly value: number | undefined;
}

interface Asked {
  readonly series: string;
  readonly quarters: readonly Period[];
  readonly since?: Day | undefined;
}

/** The quarters of a series for all children, gaps among them. */
export function quarterCounts(reading: Publishable, { series, quarters, since }: Asked): readonly QuarterCount[] {
  const unit = reading.series[series]?.unit ?? 'children';
  const byLabel = new Map(
    reading.observations.filter((o) => o.series === series && o.group === null).map((o) => [o.period.label, o]),
  );
  return quarters.map((period) => {
    const observation = byLabel.get(period.label);
    const gap = { period, observation, events: 0, exposure: 0, value: undefined };
    if (!observation || (since !== undefined && period.from < since)) return gap;
    return countOf(observation, unit) ?? gap;
  });
}

function countOf(observation: Observation, unit: Unit): QuarterCount | undefined {
  const { period, numerator, denominator, value } = observation;
  const events = numberOf(numerator);
  const exposure = denominator === null ? 1 : numberOf(denominator);
  if (numberOf(value) === undefined || events === undefined || exposure === undefined) return undefined;
  // A share that may pass the whole is no proportion, and one of too few is not told.
  if (unit === 'percent' && (events > exposure || !areEnough(exposure))) return undefined;
  return { period, observation, events, exposure, value: (events * units[unit].multiplier) / exposure };
}
