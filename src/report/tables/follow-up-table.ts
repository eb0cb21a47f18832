import type { View } from '../../charts/chart.ts';
import type { FollowUpCohort } from '../../charts/follow-up-cohorts.ts';
import { followUpCohorts } from '../../charts/follow-up-cohorts.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { AsTold } from '../../signals/as-told.ts';
import { known } from '../../vocabulary/figure.ts';
import {
  marked,
  sayBare,
  sayNumber,
  sayPeriod,
  sayRange,
  say as sayWithUnit,
  shorthand,
} from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** The share of each cohort by length of follow-up, a row a cohort: share, range and how many were followed that long. */
export function followUpTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const cohorts = followUpCohorts(reading, view);
  const months = [...new Set(cohorts.flatMap(({ lengths }) => lengths.map((length) => length.months)))];
  const heads = ['Cohort', 'Children', ...months.map((number) => `After ${number} months`)];
  return figureTable(
    caption,
    { heads },
    cohorts.map((cohort) => row(cohort, months)),
  );
}

function row({ period, lengths }: FollowUpCohort, months: readonly number[]): readonly Cell[] {
  const observations = months.map((number) => lengths.find((length) => length.months === number)?.observation);
  const told = observations.find((o) => o?.denominator?.kind === 'known' || o?.interim) ?? observations.find(Boolean);
  const children = told?.interim
    ? String(told.interim.denominator)
    : sayBare(told?.denominator ?? known(0), 'children');
  return [
    sayPeriod(period),
    children,
    ...observations.map((observation) => (observation ? figureCell(say(observation), observation) : '[x]')),
  ];
}

/** `24% (12 to 41), 38 followed`, or `[u], 8 followed`; a figure withheld for another reason says no more. */
function say({ value, interval, followed, rung }: AsTold): string {
  const how = followed === undefined ? '' : `, ${sayNumber(followed, 'children')} followed`;
  if (value.kind === 'withheld') return `${shorthand[value.because]}${value.because === 'too small' ? how : ''}`;
  const range = interval ? ` (${sayRange(interval, 'percent')})` : '';
  return `${marked(sayWithUnit(value, 'percent'), rung)}${range}${how}`;
}
