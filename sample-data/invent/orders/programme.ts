import type { Day } from '../days.ts';
import { dayOf } from '../days.ts';

/** Outcomes from this day on have programmes, so that those ending from April 2023 are whole. */
export const ORDERS_FROM: Day = dayOf(2021, 10, 1);

/** What the service does with a child because of an outcome. */
export interface Programme {
  readonly interventionId: string;
  readonly disposal: string;
  readonly outcomeDate: Day;
  readonly startDate: Day;
  readonly endDate: Day | null;
  readonly expectedEndDate: Day;
  /** Absent while it runs, and in a few court orders nobody closed properly. */
  readonly completed: boolean | null;
  readonly residence: 'local' | 'other';
  readonly offenceIds: readonly string[];
}
