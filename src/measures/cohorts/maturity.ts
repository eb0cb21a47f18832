import type { Day } from '../../vocabulary/day.ts';
import { addMonths } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';

export interface Maturity {
  readonly stage: 'forming' | 'in follow-up' | 'waiting' | 'final';
  /** The as-at date from which the cohort is final. */
  readonly finalOn: Day;
}

/** How far a cohort has come (counting rules 15.6): what happens on the as-at date itself is already in the extracts. */
export function maturityOf({ to }: Period, { asAt, parameters }: Basis): Maturity {
  const followedUp = addMonths(to, parameters.followUpMonths);
  const finalOn = addMonths(to, parameters.followUpMonths + parameters.waitingMonths);
  if (asAt < to) return { stage: 'forming', finalOn };
  if (asAt < followedUp) return { stage: 'in follow-up', finalOn };
  return { stage: asAt < finalOn ? 'waiting' : 'final', finalOn };
}
