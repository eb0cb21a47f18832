import type { ChildCase, Outcome } from '../records.ts';
import { ORDERS_FROM } from './programme.ts';

/** One outcome given on one day for one offence or more. */
export interface GivenOutcome
  extends Pick<Outcome, 'outcome' | 'outcomeDate' | 'endDate' | 'termMonths' | 'residence'> {
  readonly offenceIds: string[];
}

/** The main outcomes a child was given since programmes began, those of one occasion together, in order of time. */
export const givenOutcomes = ({ outcomes }: ChildCase): GivenOutcome[] => {
  const given = new Map<string, GivenOutcome>();
  for (const { offenceId, main, occasionId, ...rest } of outcomes) {
    if (!main || rest.outcomeDate < ORDERS_FROM) continue;
    const key = `${rest.outcomeDate} ${occasionId} ${rest.outcome}`;
    const one = given.get(key) ?? { ...rest, offenceIds: [] };
    one.offenceIds.push(offenceId);
    given.set(key, one);
  }
  return [...given.values()].sort((one, other) => one.outcomeDate - other.outcomeDate);
};
