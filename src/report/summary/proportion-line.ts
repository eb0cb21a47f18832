import { changeInProportion } from '../../measures/change.ts';
import type { Observation } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';

/** The four latest final cohorts, tested against the twelve before, or the four before where the extracts reach no further. */
export function sayProportionLine({ plan, reachesBackTo }: Story, told: Told, { series }: SummaryLine): Said {
  const { latest: period, before, threeYearsBefore } = plan.finalCohorts;
  const latest = observed(told, series, { period });
  const now = latest && counts(latest);
  if (!latest || !now)
    return {
      latest: `${latest ? say(latest.value, 'percent') : '[x]'} for ${cohorts(period)}.`,
      change: 'No comparison can be shown.',
    };
  const sentence = `${sayNumber(now.numerator, 'children')} of ${sayNumber(now.denominator, 'children')} children reoffended (${say(latest.value, 'percent')}; range ${sayRange(latest.interval, 'percent')}%) in ${cohorts(period)}.`;
  const reached = [threeYearsBefore, before].find((p) => reachesBackTo !== undefined && p.from >= reachesBackTo);
  const then = reached && countsOf(observed(told, series, { period: reached }));
  if (!reached || !then || now.denominator === 0 || then.denominator === 0)
    return { latest: sentence, change: 'There are no earlier cohorts to compare with.' };
  const comparison = changeInProportion(now, then);
  return {
    latest: sentence,
    change: `Against ${reached === before ? 'the four cohorts before' : 'the 12 cohorts before'}, ${sayNumber(then.numerator, 'children')} of ${sayNumber(then.denominator, 'children')}: ${difference(comparison)}.`,
    comparison,
  };
}

const cohorts = ({ from, to }: Period): string => `the four latest final cohorts, ${longText(from)} to ${longText(to)}`;

function counts({ numerator, denominator }: Observation): { numerator: number; denominator: number } | undefined {
  const [above, below] = [numberOf(numerator), denominator === null ? undefined : numberOf(denominator)];
  return above === undefined || below === undefined ? undefined : { numerator: above, denominator: below };
}

const countsOf = (observation: Observation | undefined) => observation && counts(observation);

function difference({ points, range: [low, high] }: ReturnType<typeof changeInProportion>): string {
  const said = (value: number): string => `${sayNumber(Math.abs(value), 'points')} ${value < 0 ? 'lower' : 'higher'}`;
  return `${sayNumber(Math.abs(points), 'points')} percentage points ${points < 0 ? 'lower' : 'higher'}, and between ${said(low)} and ${said(high)}`;
}
