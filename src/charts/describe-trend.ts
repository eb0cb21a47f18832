import type { AsTold } from '../signals/as-told.ts';
import { areaName } from '../vocabulary/area-name.ts';
import { isFigureTold } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { listed, sayCount, small } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import { seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import type { Point } from './trend-points.ts';
import {
  interimName,
  isUndrawn,
  londonName,
  officialName,
  othersName,
  ownName,
  tellableAlong,
} from './trend-points.ts';

/** What a trend that is drawn shows. */
export function describeTrend(
  ...[reading, { series, periods }, points]: [...Parameters<Chart>, readonly Point[]]
): string {
  const told = series.map((name) => {
    const { title, unit } = seriesSpec(reading, name);
    const observations = tellableAlong(reading, name, periods);
    return `${title}: ${small(fromTo(observations, unit))}${smallNumbers(observations, unit)}`;
  });
  const interim = points.filter(({ who }) => who === interimName).length;
  const unfinished = interim > 0 ? ` ${interim} hollow points are cohorts not yet mature.` : '';
  return `Line chart by period. ${told.join(' ')}${unfinished}${publishedBeside(points)}`;
}

/** Why a trend is not drawn. A service with few children has a percentage in no period, and axes without a point would tell nothing. */
export function whyUndrawn(...[reading, { series, periods }]: Parameters<Chart>): string {
  const isFew = series.every((name) => {
    const told = tellableAlong(reading, name, periods);
    return told.length > 0 && told.every(({ rung }) => !isFigureTold(rung));
  });
  return isFew ? 'Not drawn: every period is of too few to tell.' : 'Not drawn: no figure can be shown.';
}

/** How many periods have a gap instead of a figure, and how many have one of small numbers. */
function smallNumbers(observations: readonly AsTold[], unit: Unit): string {
  const undrawn = observations.filter((observation) => isUndrawn(observation, unit)).length;
  const few = observations.filter(({ rung }) => rung === 'small numbers').length;
  const gaps = undrawn > 0 ? ` ${sayCount(undrawn, 'period is', 'periods are')} not drawn: too few to tell.` : '';
  return few > 0 ? `${gaps} ${sayCount(few, 'period is', 'periods are')} of small numbers [u].` : gaps;
}

function publishedBeside(points: readonly Point[]): string {
  const drawn = (names: readonly string[]): readonly string[] => [
    ...new Set(points.filter(({ who, value }) => names.includes(who) && value !== null).map(({ area }) => area)),
  ];
  const own = drawn([ownName]).length > 0 ? ['this area'] : [];
  // Where others are too many to draw, those that are drawn are few enough to name.
  const isNamed = points.some(({ who, area }) => who === officialName(area) && who !== londonName);
  const wide = isNamed ? drawn(points.map(({ area }) => officialName(area))).map(areaName) : [];
  const others = wide.length > 0 ? 0 : drawn([londonName, othersName]).length;
  const areas = [...own, ...wide, ...(others > 0 ? [sayCount(others, 'other area', 'other areas')] : [])];
  if (areas.length === 0) return '';
  if (wide.length > 0)
    return ` Published figures of ${listed(areas)} are drawn beside it, joined to none of ours; those of other areas are in the tables alone.`;
  return ` Published figures of ${listed(areas)} are drawn beside it, joined to none of ours, and listed in the table.`;
}
