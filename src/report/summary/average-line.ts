import { numberOf } from '../../vocabulary/figure.ts';
import { say, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** An average that one child can drive: said beside its counts, and never tested. */
export function sayAverageLine({ plan }: Story, told: Told, { series }: SummaryLine): Said {
  const latest = observed(told, series, { period: plan.finalCohorts.latest });
  const before = observed(told, series, { period: plan.finalCohorts.before });
  const above = latest && numberOf(latest.numerator);
  const below = latest?.denominator ? numberOf(latest.denominator) : undefined;
  if (!latest || above === undefined || below === undefined)
    return unsaid(
      latest ? say(latest.value, 'average') : '[x]',
      'reoffences per reoffender in the four latest final cohorts',
    );
  return {
    figure: sayNumber(above, 'children'),
    latest: `reoffences by ${sayNumber(below, 'children')} children, ${say(latest.value, 'average')} each, in the four latest final cohorts.`,
    change: `${before ? `The four cohorts before: ${say(before.value, 'average')} each. ` : ''}One child can move this average, so it is not tested.`,
    verdict: { word: 'Not tested', signal: 'none' },
  };
}
