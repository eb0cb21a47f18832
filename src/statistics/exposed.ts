import { requireCount } from './require-count.ts';

/** A count of events and what it arose from, a population or a time; without exposure there is no rate. */
export interface Exposed {
  readonly count: number;
  readonly exposure: number;
}

/**
 * All counts with exposure taken together; a count that is not a whole number, or an exposure below 0, throws a
 * RangeError.
 */
export const pooled = (all: readonly Exposed[]): Exposed => {
  for (const { count, exposure } of all) {
    requireCount('count', count);
    if (!Number.isFinite(exposure) || exposure < 0) throw new RangeError('exposure must be a number of 0 or more');
  }
  const given = all.filter(({ exposure }) => exposure > 0);
  return {
    count: given.reduce((sum, { count }) => sum + count, 0),
    exposure: given.reduce((sum, { exposure }) => sum + exposure, 0),
  };
};
