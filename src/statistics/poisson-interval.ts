import { byar } from './byar.ts';
import { garwood } from './garwood.ts';
import type { Interval } from './interval.ts';
import { level95 } from './level.ts';

/** The first count whose interval is not worked out exactly. */
export const byarFrom = 10;

/**
 * The interval of a count, as a count, at 95% or another level: exact (Garwood) below 10, Byar from 10, the PHE and OHID
 * standard.
 */
export const poissonInterval = (count: number, level = level95): Interval =>
  count >= byarFrom ? byar(count, level) : garwood(count, level);
