import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { periodsWithin } from '../vocabulary/period.ts';

/** The last four whole quarters that are over on a day, earliest first. */
export const lastQuarters = (asAt: Day): readonly Period[] =>
  periodsWithin('quarter', addMonths(asAt, -18), asAt).slice(-4);
