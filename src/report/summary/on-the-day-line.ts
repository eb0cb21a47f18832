import { longText } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';

/** Children in custody on one day: a handful, so the counts are given and nothing is tested. */
export function sayOnTheDayLine({ plan }: Story, told: Told, _line: SummaryLine): Said {
  const on = (period: Period): string => {
    const [sentenced, remanded] = ['custody_stock.sentence', 'custody_stock.remand'].map((series) =>
      observed(told, series, { period }),
    );
    return `${sentenced ? say(sentenced.value, 'children') : '[x]'} sentenced and ${remanded ? say(remanded.value, 'children') : '[x]'} on remand`;
  };
  return {
    latest: `${on(plan.latestQuarter)} on ${longText(plan.latestQuarter.to)}.`,
    change: `A year earlier, on ${longText(plan.yearBefore.to)}: ${on(plan.yearBefore)}. A count on one day is too small to test.`,
    verdict: { word: 'Not tested', signal: 'none' },
  };
}
