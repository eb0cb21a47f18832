import type { CountedArea, FunnelAreas } from '../measures/funnel-areas.ts';
import type { Counts } from '../measures/published-counts.ts';
import { perUnit } from '../measures/published-counts.ts';
import type { FunnelLimits, FunnelPlace, Funnel as Limited } from '../statistics/funnel.ts';
import type { Interval } from '../statistics/interval.ts';
import { proportionFunnel } from '../statistics/proportion-funnel.ts';
import { rateFunnel } from '../statistics/rate-funnel.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import { tooSmall } from './compare-areas.ts';

/** Of fewer areas than this no funnel is made. */
export const fewestAreas = 5;

/** Of fewer areas than this it cannot be estimated how much more than by chance they differ. */
export const fewestForSpread = 10;

/** Where an area stands: outside the 99.8% limits it is `different`, between them and the 95% limits `worth a look`. */
export interface Standing {
  readonly place: FunnelPlace['verdict'];
  /** On which side of the average it is outside; `undefined` within. */
  readonly side: 'higher' | 'lower' | undefined;
}

/** An area with its figure; its standing is `undefined` where that is too small to be told, though it is part of the average. */
export interface PlacedArea extends CountedArea {
  /** In the unit of the figure, unrounded. */
  readonly value: number;
  readonly standing: Standing | undefined;
}

/** Areas against what chance alone would do around their average, which is all their events over all their children. */
export interface Funnel {
  readonly unit: Unit;
  readonly areas: readonly PlacedArea[];
  readonly average: Counts;
  /** The limits of an area of so many children, in the unit of the figure. */
  readonly limitsAt: (children: number) => FunnelLimits;
}

/**
 * Where each area stands. The limits are those of chance and are not widened for what else areas differ in, so
 * that only an area outside the outer ones is a signal. `undefined` with fewer than five areas, or without ours.
 */
export function funnelOf({ areas, ownFrom }: FunnelAreas, unit: Unit): Funnel | undefined {
  if (ownFrom === undefined || areas.length < fewestAreas) return undefined;
  const { places, limitsAt } = limited(areas, unit);
  const sum = (of: keyof Counts): number => areas.reduce((total, { counts }) => total + counts[of], 0);
  const scaled = ([low, high]: Interval): Interval => [low * units[unit].multiplier, high * units[unit].multiplier];
  return {
    unit,
    areas: areas.map((area, at) => ({
      ...area,
      value: perUnit(area.counts, unit),
      standing: tooSmall(area.counts, unit) ? undefined : standingOf(places[at]),
    })),
    average: { numerator: sum('numerator'), denominator: sum('denominator') },
    limitsAt: (children) => {
      const { inner, outer } = limitsAt(children);
      return { inner: scaled(inner), outer: scaled(outer) };
    },
  };
}

const limited = (areas: readonly CountedArea[], unit: Unit): Limited =>
  unit === 'percent'
    ? proportionFunnel(areas.map(({ counts: { numerator: x, denominator: n } }) => ({ x, n })))
    : rateFunnel(areas.map(({ counts: { numerator: count, denominator: exposure } }) => ({ count, exposure })));

const standingOf = (found: FunnelPlace | undefined): Standing | undefined =>
  found && { place: found.verdict, side: found.side && ({ high: 'higher', low: 'lower' } as const)[found.side] };
