import type { Day } from '../vocabulary/day.ts';
import type { Circumstances } from './check.ts';

/** The last day on which anything can have happened that the extracts tell of: that on which they were taken. */
export const latestPossible = ({ asAt, extractedOn = asAt }: Pick<Circumstances, 'asAt' | 'extractedOn'>): Day =>
  Math.max(asAt, extractedOn);
