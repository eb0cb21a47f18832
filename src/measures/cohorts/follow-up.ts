import type { Day } from '../../vocabulary/day.ts';
import { monthsBetween } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import type { ProvenOffence } from './proven-offences.ts';
import type { Member } from './reoffending-cohort.ts';

/** How long each member of a cohort was followed, in months after its index date, each in its place. */
export interface FollowUp {
  /** To its first reoffence, or without one to the as-at date or the end of the follow-up. */
  readonly times: Float64Array;
  /** 1 where that was a reoffence. */
  readonly happened: Uint8Array;
  /** To the as-at date, however soon it reoffended. */
  readonly reach: Float64Array;
}

/**
 * Follows each member from its index date to its earliest reoffence (counting rules 15.4) by the day of the offence, or else
 * to the as-at date and for `followUpMonths` at most. In months as `monthsBetween` counts them, with fractions.
 */
export function followUpOf({ asAt, parameters }: Basis, members: readonly Member[]): FollowUp {
  const times = new Float64Array(members.length);
  const happened = new Uint8Array(members.length);
  const reach = new Float64Array(members.length);
  const reachFrom = new Map<Day, number>();
  for (const [place, member] of members.entries()) {
    const until = reachFrom.get(member.day) ?? monthsBetween(member.day, asAt);
    reachFrom.set(member.day, until);
    const first = firstReoffence(member);
    const reoffended = first !== undefined && first.offenceDate <= asAt;
    times[place] = reoffended
      ? monthsBetween(member.day, first.offenceDate)
      : Math.min(until, parameters.followUpMonths);
    happened[place] = reoffended ? 1 : 0;
    reach[place] = until;
  }
  return { times, happened, reach };
}

/** The earliest reoffence of a member, by the day it was committed. */
export function firstReoffence({ reoffences }: Member): ProvenOffence | undefined {
  let [first] = reoffences;
  for (const reoffence of reoffences) if (first && reoffence.offenceDate < first.offenceDate) first = reoffence;
  return first;
}
