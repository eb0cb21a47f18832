import type { Observation } from '../measures/reading.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Told } from './story.ts';
import { observed } from './story.ts';

/** Our figure for a period for all children, where the extract reaches back to its first day: without that it is only part of one. */
export const observedInFull = (told: Told, series: string, period: Period): Observation | undefined =>
  told.reachesBackTo !== undefined && period.from >= told.reachesBackTo
    ? observed(told, series, { period })
    : undefined;
