import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel } from '../vocabulary/wording.ts';
import type { View } from './chart.ts';
import { along, seriesSpec } from './chart.ts';

/** One point of a trend; a value of `null` leaves a gap in its line. */
export interface Point {
  readonly who: string;
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export const londonName = 'London (official)';
export const othersName = 'Other areas (official)';
export const ownName = 'This area (official)';
export const interimName = 'Not yet mature: may still rise';

/** Every point to draw: local figures, unfinished cohorts apart, then published ones. */
export const trendPoints = (reading: Publishable, view: View): readonly Point[] => [
  ...view.series.flatMap((series) => localPoints(reading, view, series)),
  ...comparatorPoints(view),
];

function localPoints(reading: Publishable, { series, periods, service }: View, name: string): readonly Point[] {
  const { title, unit } = seriesSpec(reading, name);
  const who = series.length > 1 ? title : service;
  const observations = along(reading, name, periods);
  const finished = observations.map(({ period, value, interval }) => ({
    who,
    area: who,
    period: axisLabel(period),
    value: numberOf(value) ?? null,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
  }));
  return [...finished, ...observations.flatMap((observation) => interimPoint(observation, units[unit].multiplier))];
}

function interimPoint({ period, interim }: Observation, multiplier: number): readonly Point[] {
  if (!interim || interim.denominator === 0 || interim.stage === 'forming') return [];
  const value = (interim.numerator / interim.denominator) * multiplier;
  return [{ who: interimName, area: interimName, period: axisLabel(period), value, low: null, high: null }];
}

function comparatorPoints({ comparators, periods }: View): readonly Point[] {
  return periods.flatMap((period) =>
    comparators
      .filter((comparator) => comparator.period?.label === period.label)
      .map(({ area, isOwn, value }) => ({
        who: isOwn ? ownName : area === 'london' ? londonName : othersName,
        area,
        period: axisLabel(period),
        value: numberOf(value) ?? null,
        low: null,
        high: null,
      })),
  );
}
