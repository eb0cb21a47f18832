import { longText } from '../../vocabulary/day.ts';
import type { Figure } from '../../vocabulary/figure.ts';
import { numberOf, withheld } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say, sayNumber } from '../../vocabulary/wording.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';

/** Children in custody on one day: a handful, so the counts are given and nothing is tested. */
export function sayOnTheDayLine({ plan }: Story, told: Told): Said {
  const there = (period: Period) => {
    const [sentenced, remanded] = ['custody_stock.sentence', 'custody_stock.remand'].map(
      (series) => observed(told, series, { period })?.value ?? withheld('not available'),
    ) as [Figure, Figure];
    const [first, second] = [numberOf(sentenced), numberOf(remanded)];
    const all = first === undefined || second === undefined ? '[x]' : sayNumber(first + second, 'children');
    return { all, said: `${say(sentenced, 'children')} serving a sentence and ${say(remanded, 'children')} on remand` };
  };
  const [now, then] = [there(plan.latestQuarter), there(plan.yearBefore)];
  return {
    figure: now.all,
    latest: `children in custody on ${longText(plan.latestQuarter.to)}: ${now.said}.`,
    change: `A year earlier ${then.all}: ${then.said}. A count on one day is too small to test.`,
    verdict: { word: 'Not tested', signal: 'none' },
  };
}
