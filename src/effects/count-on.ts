import type { Basis } from '../measures/basis.ts';
import { take } from '../measures/measure.ts';
import type { Observation } from '../measures/reading.ts';
import type { Headline } from './headline.ts';

/** A figure for all children, counted on a basis. */
export const countOn = (basis: Basis, { measure, series, period }: Headline): Observation | undefined =>
  take(measure, basis, [period]).observations.find((o) => o.series === series && o.group === null);
