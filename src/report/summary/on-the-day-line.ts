import { longText } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say } from '../../vocabulary/wording.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';

/** Children in custody on one day: a handful, so the counts are given and nothing is tested. */
export function sayOnTheDayLine({ plan }: Story, told: Told): Said {
  const count = (series: string, period: Period): string => {
    const observation = observed(told, series, { period });
    return observation ? say(observation.value, 'children') : '[x]';
  };
  const [sentenced, remanded] = ['custody_stock.sentence', 'custody_stock.remand'] as const;
  return {
    figure: count(sentenced, plan.latestQuarter),
    latest: `serving a sentence and ${count(remanded, plan.latestQuarter)} on remand on ${longText(plan.latestQuarter.to)}.`,
    change: `A year earlier ${count(sentenced, plan.yearBefore)} and ${count(remanded, plan.yearBefore)}. A count on one day is too small to test.`,
    verdict: { word: 'Not tested', signal: 'none' },
  };
}
