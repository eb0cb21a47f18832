import { AS_AT } from '../borough.ts';
import type { Day } from '../days.ts';
import type { Random } from '../random.ts';
import type { Programme } from './programme.ts';

/** A programme as it was meant to run. */
export interface PlannedRun {
  readonly startDate: Day;
  readonly expectedEndDate: Day;
  /** Chance that it ends early because it failed. */
  readonly failure: number;
}

type Conclusion = Pick<Programme, 'startDate' | 'endDate' | 'expectedEndDate' | 'completed'>;

const actualEnd = (random: Random, { startDate, expectedEndDate }: PlannedRun, failed: boolean): Day => {
  const length = expectedEndDate - startDate;
  if (failed) return startDate + Math.ceil(length * (0.3 + 0.7 * random.unit()));
  if (random.chance(0.12)) return startDate + Math.ceil(length * (0.75 + 0.24 * random.unit()));
  return random.chance(0.15) ? expectedEndDate + random.whole(5, 35) : expectedEndDate;
};

/** How a programme came out: while it still runs, its expected end lies ahead. */
export const concludeProgramme = (random: Random, run: PlannedRun): Conclusion => {
  const failed = random.chance(run.failure);
  const end = actualEnd(random, run, failed);
  const { startDate } = run;
  if (end <= AS_AT) return { startDate, endDate: end, expectedEndDate: run.expectedEndDate, completed: !failed };
  return { startDate, endDate: null, expectedEndDate: Math.max(end, run.expectedEndDate), completed: null };
};
