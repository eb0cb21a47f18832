import { changeInProportion } from '../../measures/change.ts';
import type { Observation } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Baseline } from './baseline.ts';
import { baselineOf } from './baseline.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** The four latest final cohorts, tested against the twelve before, or the four before where the extracts reach no further. */
export function sayProportionLine({ plan }: Story, told: Told, { series }: SummaryLine): Said {
  const { latest: period, before, threeYearsBefore } = plan.finalCohorts;
  const observe = (of: Period) => observed(told, series, { period: of });
  const latest = observe(period);
  const now = latest && countsOf(latest);
  if (!latest || !now) return unsaid(latest ? say(latest.value, 'percent') : '[x]', `of ${cohorts(period)}`);
  const baseline = baselineOf([threeYearsBefore, before], { reachesBackTo: told.reachesBackTo, observe });
  return {
    figure: `${sayNumber(now.numerator, 'children')} of ${sayNumber(now.denominator, 'children')}`,
    of: latest,
    latest: `children reoffended${asPercentage(latest, now)} in ${cohorts(period)}.`,
    ...(baseline ? compared(now, baseline) : { change: 'There are no earlier cohorts to compare with.' }),
  };
}

function compared(now: Counts, { quarters, observation }: Baseline): Pick<Said, 'change' | 'comparison'> {
  const then = countsOf(observation) ?? now;
  const comparison = changeInProportion(now, then);
  const before = `the ${quarters === 12 ? '12' : 'four'} cohorts before, ${sayNumber(then.numerator, 'children')} of ${sayNumber(then.denominator, 'children')}`;
  return { change: `Against ${before}: ${difference(comparison)}.`, comparison };
}

/** The percentage and its range in brackets; of fewer than 10 children the counts say all there is. */
const asPercentage = ({ value, interval }: Observation, { denominator }: Counts): string =>
  denominator < 10 ? '' : ` (${say(value, 'percent')}; range ${sayRange(interval, 'percent')}%)`;

const cohorts = ({ from, to }: Period): string => `the four latest final cohorts, ${longText(from)} to ${longText(to)}`;

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

function countsOf({ numerator, denominator }: Observation): Counts | undefined {
  const [above, below] = [numberOf(numerator), denominator === null ? undefined : numberOf(denominator)];
  return above === undefined || below === undefined ? undefined : { numerator: above, denominator: below };
}

function difference({ points, range: [low, high] }: ReturnType<typeof changeInProportion>): string {
  const size = sayNumber(Math.abs(points), 'points');
  const said = (value: number): string => `${sayNumber(Math.abs(value), 'points')} ${value < 0 ? 'lower' : 'higher'}`;
  const middle =
    size === '0'
      ? 'the same to a percentage point'
      : `${size} percentage ${size === '1' ? 'point' : 'points'} ${points < 0 ? 'lower' : 'higher'}`;
  return `${middle} (range ${said(low)} to ${said(high)})`;
}
