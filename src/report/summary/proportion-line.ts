import type { Counts } from '../../measures/published-counts.ts';
import { longText } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { areFewest, fewestSaid } from '../../vocabulary/small-numbers.ts';
import { say, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import { ourCounts } from '../our-counts.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Baseline } from './baseline.ts';
import { baselineOf } from './baseline.ts';
import { compareShares, sayAsPercentage } from './compare-shares.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** The four latest final cohorts, tested against the twelve before, or the four before where the extracts reach no further. */
export function sayProportionLine({ plan }: Story, told: Told, { series }: SummaryLine): Said {
  const { latest: period, before, threeYearsBefore } = plan.finalCohorts;
  const observe = (of: Period) => observed(told, series, { period: of });
  const latest = observe(period);
  const now = latest && ourCounts(latest);
  if (!latest || !now) return unsaid(latest ? say(latest.value, 'percent') : '[x]', `of ${cohorts(period)}`);
  if (areFewest(now.denominator)) return unsaid(fewestSaid, `children in ${cohorts(period)}`);
  const baseline = baselineOf([threeYearsBefore, before], { reachesBackTo: told.reachesBackTo, observe });
  return {
    figure: `${sayNumber(now.numerator, 'children')} of ${sayNumber(now.denominator, 'children')}`,
    of: latest,
    latest: `children reoffended${sayAsPercentage(latest, now)} in ${cohorts(period)}.`,
    ...(baseline ? compared(now, baseline) : { change: 'There are no earlier cohorts to compare with.' }),
  };
}

function compared(now: Counts, { quarters, observation }: Baseline): Pick<Said, 'change' | 'comparison' | 'made'> {
  const before = `the ${quarters === 12 ? '12' : 'four'} cohorts before`;
  return compareShares(now, ourCounts(observation) ?? now, { before, many: 'children' });
}

const cohorts = ({ from, to }: Period): string => `the four latest final cohorts, ${longText(from)} to ${longText(to)}`;
