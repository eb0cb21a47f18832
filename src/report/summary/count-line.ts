import type { Observation } from '../../measures/reading.ts';
import { changeInCount } from '../../signals/change.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { say, sayNumber, small } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Baseline } from './baseline.ts';
import { baselineOf } from './baseline.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';
import { sayEnds, sayStandsOut } from './say-stands-out.ts';

/** Events of the four latest quarters, set beside the four before and tested against the twelve before. */
export function sayCountLine({ plan }: Story, told: Told, { series, title }: SummaryLine): Said {
  const observe = (period: typeof plan.latestYear) => observed(told, series, { period });
  const latest = observe(plan.latestYear);
  const events = latest && numberOf(latest.value);
  const name = small(title);
  if (events === undefined)
    return unsaid(latest ? say(latest.value, 'children') : '[x]', `${name} in ${inWords(plan.latestYear)}`);
  const quarter = observe(plan.latestQuarter);
  const inQuarter = quarter ? `, ${say(quarter.value, 'children')} of them in ${inWords(plan.latestQuarter)}` : '';
  const said = {
    figure: sayNumber(events, 'children'),
    of: latest,
    latest: `${events === 1 ? name.replace(/s$/, '') : name} in ${inWords(plan.latestYear)}${inQuarter}${againstBefore(events, observe(plan.yearBefore))}.`,
  };
  const baseline = baselineOf([plan.threeYearsBefore, plan.yearBefore], { reachesBackTo: told.reachesBackTo, observe });
  if (!baseline) return { ...said, change: 'The extracts do not reach back far enough to compare.' };
  return { ...said, ...compared(events, baseline) };
}

function compared(
  events: number,
  { quarters, observation }: Baseline,
): Pick<Said, 'change' | 'detectable' | 'comparison' | 'made'> {
  const then = numberOf(observation.value) ?? 0;
  const comparison = changeInCount({ events, quarters: 4 }, { events: then, quarters });
  return {
    change: sayMove(events, then, quarters),
    detectable: sayStandsOut(comparison.standsOut, 'Taken alone,'),
    comparison,
    made: {
      now: `${sayNumber(events, 'children')} in 4 quarters`,
      before: `${sayNumber(then, 'children')} in ${quarters} quarters`,
      method: 'Two rates',
      standsOut: sayEnds(comparison.standsOut),
    },
  };
}

/** How many more or fewer a year there are than before: as print shows it, so that the sum can be checked. */
function sayMove(events: number, then: number, quarters: Baseline['quarters']): string {
  const years = quarters / 4;
  const before = sayNumber(then / years, 'children');
  const by = events - Math.round(then / years);
  const span =
    years === 1 ? `the four quarters before (${before})` : `the 12 quarters before, which averaged ${before}`;
  if (by === 0) return `As many${years === 1 ? '' : ' a year'} as ${span}.`;
  return `${sayNumber(Math.abs(by), 'children')}${years === 1 ? '' : ' a year'} ${by > 0 ? 'more' : 'fewer'} than ${span}.`;
}

function againstBefore(now: number, yearBefore: Observation | undefined): string {
  const before = yearBefore && numberOf(yearBefore.value);
  if (before === undefined) return '';
  if (now === before) return ': as many as the year before';
  const difference = `${sayNumber(Math.abs(now - before), 'children')} ${now > before ? 'more' : 'fewer'}`;
  return `: ${difference} than the year before (${sayNumber(before, 'children')})`;
}
