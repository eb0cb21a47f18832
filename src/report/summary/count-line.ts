import type { CountChange } from '../../measures/change.ts';
import { changeInCount } from '../../measures/change.ts';
import { longText } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { inWords } from '../../vocabulary/period.ts';
import { say, sayCount, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';

/** Events of the four latest quarters, set beside the four before and tested against the twelve before. */
export function sayCountLine({ plan, reachesBackTo }: Story, told: Told, { series, title }: SummaryLine): Said {
  const of = (period: Period) => observed(told, series, { period });
  const number = (period: Period): number | undefined => {
    const observation = of(period);
    return observation && numberOf(observation.value);
  };
  const latest = of(plan.latestYear);
  const quarter = of(plan.latestQuarter);
  const events = number(plan.latestYear);
  const name = title.charAt(0).toLowerCase() + title.slice(1);
  if (!latest || events === undefined)
    return {
      latest: `${latest ? say(latest.value, 'children') : '[x]'} in ${inWords(plan.latestYear)}.`,
      change: 'No comparison can be shown.',
    };
  const inQuarter = quarter ? `, ${say(quarter.value, 'children')} of them in ${inWords(plan.latestQuarter)}` : '';
  const before = number(plan.yearBefore);
  const baseline = [
    { period: plan.threeYearsBefore, quarters: 12, said: 'the 12 quarters before' },
    { period: plan.yearBefore, quarters: 4, said: 'the four quarters before' },
  ].find(({ period }) => reachesBackTo !== undefined && period.from >= reachesBackTo && number(period) !== undefined);
  if (!baseline)
    return {
      latest: `${capital(one(events, name))} in ${inWords(plan.latestYear)}${inQuarter}.`,
      change: `The extracts reach back to ${reachesBackTo === undefined ? 'no date' : longText(reachesBackTo)}, too short a time to compare with.`,
    };
  const comparison = changeInCount(
    { events, quarters: 4 },
    { events: number(baseline.period) ?? 0, quarters: baseline.quarters },
  );
  const average = ((number(baseline.period) ?? 0) / baseline.quarters) * 4;
  return {
    latest: `${capital(one(events, name))} in ${inWords(plan.latestYear)}${inQuarter}${before === undefined ? '' : `: ${againstBefore(events, before)}`}.`,
    change: `Against ${baseline.said}${baseline.quarters === 12 ? `, which averaged ${sayNumber(average, 'children')} a year` : ''}. ${standsOut(comparison)}`,
    comparison,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 first-time entrant`, `14 first-time entrants`. */
const one = (count: number, many: string): string => sayCount(count, many.replace(/s$/, ''), many);

function againstBefore(now: number, before: number): string {
  if (now === before) return `as many as the year before`;
  return `${sayNumber(Math.abs(now - before), 'children')} ${now > before ? 'more' : 'fewer'} than the year before (${sayNumber(before, 'children')})`;
}

function standsOut({ standsOut: { low, high } }: CountChange): string {
  const above = `${sayNumber(high, 'children')} or more`;
  return `Only ${low === undefined ? above : `${sayNumber(low, 'children')} or fewer, or ${above},`} would have stood out.`;
}
