import type { Publishable } from '../disclosure/disclose.ts';
import type { Interim, Observation } from '../measures/reading.ts';
import type { AsTold } from '../signals/as-told.ts';
import { asTold } from '../signals/as-told.ts';
import { areaName } from '../vocabulary/area-name.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { isFigureTold, rungOf } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel } from '../vocabulary/wording.ts';
import { areasBeside } from './areas-beside.ts';
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
/** An area under its own name, where those drawn are few enough to name. */
export const officialName = (area: string): string => `${areaName(area)} (official)`;
export const interimName = 'Not yet mature: may still rise';

/** Every point to draw: local figures, unfinished cohorts apart, then published ones. A percentage of too few leaves a gap. */
export const trendPoints = (reading: Publishable, view: View): readonly Point[] => [
  ...view.series.flatMap((series) => localPoints(reading, view, series)),
  ...comparatorPoints(view),
];

function localPoints(reading: Publishable, { series, periods, service }: View, name: string): readonly Point[] {
  const { title, unit } = seriesSpec(reading, name);
  const who = series.length > 1 ? title : service;
  const observations = tellableAlong(reading, name, periods);
  const finished = observations.map(({ period, value, interval }) => ({
    who,
    area: who,
    period: axisLabel(period),
    value: numberOf(value) ?? null,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
  }));
  return [...finished, ...observations.flatMap((observation) => interimPoint(observation, unit))];
}

/** The observations of one series for all children, one a period, a percentage of too few without its value and range. */
export const tellableAlong = (...[reading, name, periods]: Parameters<typeof along>): readonly AsTold[] =>
  along(reading, name, periods).map((observation) => asTold(observation, seriesSpec(reading, name)));

/** Whether a figure has no point because it is a percentage of too few, final or so far. Takes what `tellableAlong` gives. */
export const isUndrawn = ({ value, interim }: Observation, unit: Unit): boolean =>
  interim ? isFollowed(interim) && isFew(interim, unit) : value.kind === 'withheld' && value.because === 'too small';

/** Whether a cohort has formed and anybody is in it. */
const isFollowed = ({ stage, denominator }: Interim): boolean => stage !== 'forming' && denominator > 0;

const isFew = (interim: Interim, unit: Unit): boolean => !isFigureTold(rungOf(interim, unit));

function interimPoint({ period, interim }: Observation, unit: Unit): readonly Point[] {
  if (!interim || !isFollowed(interim) || isFew(interim, unit)) return [];
  const value = (interim.numerator / interim.denominator) * units[unit].multiplier;
  return [{ who: interimName, area: interimName, period: axisLabel(period), value, low: null, high: null }];
}

function comparatorPoints(view: View): readonly Point[] {
  const { drawn, isCut } = areasBeside(view);
  const nameOf = (area: string): string => (isCut || area === 'london' ? officialName(area) : othersName);
  return view.periods.flatMap((period) =>
    drawn
      .filter((comparator) => comparator.period?.label === period.label)
      .map(({ area, isOwn, value }) => ({
        who: isOwn ? ownName : nameOf(area),
        area,
        period: axisLabel(period),
        value: numberOf(value) ?? null,
        low: null,
        high: null,
      })),
  );
}
