import type { Day } from '../../vocabulary/day.ts';
import { addMonths } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Parameters } from '../parameters.ts';
import type { Maturity } from '../reading.ts';

/** On which day it is asked, and how long a cohort is followed and waited for. */
interface Patience {
  readonly asAt: Day;
  readonly parameters: Pick<Parameters, 'followUpMonths' | 'waitingMonths'>;
}

/** How far a cohort has come (counting rules 15.6): what happens on the as-at date itself is already in the extracts. */
export function maturityOf({ to }: Period, { asAt, parameters }: Patience): Maturity {
  const [formedOn, followedUpOn, finalOn] = [
    to,
    addMonths(to, parameters.followUpMonths),
    addMonths(to, parameters.followUpMonths + parameters.waitingMonths),
  ];
  return { stage: stageAt(asAt, [formedOn, followedUpOn, finalOn]), formedOn, followedUpOn, finalOn };
}

function stageAt(day: Day, [formed, followedUp, final]: readonly [Day, Day, Day]): Maturity['stage'] {
  if (day < formed) return 'forming';
  if (day < followedUp) return 'in follow-up';
  return day < final ? 'waiting' : 'final';
}
