import type { Observation } from '../../measures/reading.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say, sayCount, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Baseline } from './baseline.ts';
import { baselineOf } from './baseline.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** An average that one child can drive: said beside its counts, and never tested. */
export function sayAverageLine({ plan }: Story, told: Told, { series }: SummaryLine): Said {
  const { latest: period, before, threeYearsBefore } = plan.finalCohorts;
  const observe = (of: Period) => observed(told, series, { period: of });
  const latest = observe(period);
  const { reachesBackTo } = told;
  const above = latest && numberOf(latest.numerator);
  const below = latest?.denominator ? numberOf(latest.denominator) : undefined;
  if (!latest || above === undefined || below === undefined)
    return unsaid(
      latest ? say(latest.value, 'average') : '[x]',
      'reoffences per reoffender in the four latest final cohorts',
    );
  return {
    figure: sayNumber(above, 'children'),
    of: latest,
    latest: `${above === 1 ? 'reoffence' : 'reoffences'} by ${sayCount(below, 'child', 'children')}${each(latest)} in the four latest final cohorts.`,
    change: `${earlier(baselineOf([threeYearsBefore, before], { reachesBackTo, observe }))} One child can move this average, so it is not tested.`,
    verdict: { word: 'Not tested', signal: 'none' },
  };
}

const earlier = (baseline: Baseline | undefined): string =>
  baseline
    ? `The ${baseline.quarters === 12 ? '12' : 'four'} cohorts before: ${say(baseline.observation.value, 'average')} for each reoffender.`
    : 'There are no earlier cohorts to compare with.';

/** `, 2.2 each,` where there is an average. */
const each = ({ value }: Observation): string => (value.kind === 'known' ? `, ${say(value, 'average')} each,` : '');
