import { fewestForPercentage, isTooFew } from '../vocabulary/small-numbers.ts';
import { listed, sayCount, small } from '../vocabulary/wording.ts';
import type { Chart } from './chart.ts';
import { along, seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import type { Point } from './trend-points.ts';
import { interimName, isUndrawn, londonName, othersName, ownName, tellableAlong } from './trend-points.ts';

/** What a trend that is drawn shows. */
export function describeTrend(
  ...[reading, { series, periods }, points]: [...Parameters<Chart>, readonly Point[]]
): string {
  const told = series.map((name) => {
    const { title, unit } = seriesSpec(reading, name);
    const observations = tellableAlong(reading, name, periods);
    const undrawn = observations.filter((observation) => isUndrawn(observation, unit)).length;
    return `${title}: ${small(fromTo(observations, unit))}${gaps(undrawn)}`;
  });
  const interim = points.filter(({ who }) => who === interimName).length;
  const unfinished = interim > 0 ? ` ${interim} hollow points are cohorts not yet mature.` : '';
  return `Line chart by period. ${told.join(' ')}${unfinished}${publishedBeside(points)}`;
}

/** Why a trend is not drawn. A service with few children has a percentage in no period, and axes without a point would tell nothing. */
export function whyUndrawn(...[reading, { series, periods }]: Parameters<Chart>): string {
  const isFew = series.every((name) => {
    const told = along(reading, name, periods);
    return told.length > 0 && told.every(({ denominator }) => isTooFew(denominator));
  });
  return isFew
    ? `Not drawn: every period has fewer than ${fewestForPercentage}, too few for a percentage.`
    : 'Not drawn: no figure can be shown.';
}

/** How many periods have a gap instead of a percentage. */
const gaps = (undrawn: number): string =>
  undrawn > 0
    ? ` ${sayCount(undrawn, 'period is', 'periods are')} not drawn: fewer than ${fewestForPercentage}, too few for a percentage.`
    : '';

function publishedBeside(points: readonly Point[]): string {
  const drawn = (names: readonly string[]): number =>
    new Set(points.filter(({ who, value }) => names.includes(who) && value !== null).map(({ area }) => area)).size;
  const others = drawn([londonName, othersName]);
  const areas = [
    ...(drawn([ownName]) > 0 ? ['this area'] : []),
    ...(others > 0 ? [sayCount(others, 'other area', 'other areas')] : []),
  ];
  if (areas.length === 0) return '';
  return ` Published figures of ${listed(areas)} are drawn beside it, joined to none of ours, and listed in the table.`;
}
