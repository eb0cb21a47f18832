import { byar } from './byar.ts';
import { garwood } from './garwood.ts';
import type { Interval } from './interval.ts';

const byarFrom = 10;

/** The 95% interval of a count, as a count: exact (Garwood) below 10, Byar from 10, the PHE and OHID standard. */
export const poissonInterval = (count: number): Interval => (count >= byarFrom ? byar(count) : garwood(count));
