import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { periodsWithin } from '../vocabulary/period.ts';

/** The last four whole quarters that are over on a day, earliest first. */
export const lastQuarters = (asAt: Day): readonly Period[] =>
  periodsWithin('quarter', addMonths(asAt, -18), asAt).slice(-4);

/** Which of some periods in order a day lies in, counted from 0; below 0 where it lies in none. */
export const placeIn =
  (periods: readonly Period[]) =>
  (day: Day): number => {
    for (let place = 0; place < periods.length; place++) {
      const period = periods[place];
      if (period && day >= period.from && day <= period.to) return place;
    }
    return -1;
  };
