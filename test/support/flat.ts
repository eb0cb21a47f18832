import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import type { Basis } from '../../src/measures/basis.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { take } from '../../src/measures/measure.ts';
import { measuresFlat } from '../../src/render/measures-flat.ts';
import { parsePeriod } from '../../src/vocabulary/parse-period.ts';
import type { Period } from '../../src/vocabulary/period.ts';

export type Flat = Readonly<Record<string, Readonly<Record<string, readonly [number, number | null]>>>>;

/** The period a label means. */
export function period(label: string): Period {
  const found = parsePeriod(label);
  if (!found) throw new Error(`${label} is no period`);
  return found;
}

/** What a measure counts in some periods, in the flat form of the counting rules. */
export const flat = (measure: Measure, basis: Basis, ...labels: readonly string[]): Flat =>
  JSON.parse(
    measuresFlat([{ measure, reading: disclose(take(measure, basis, labels.map(period)), boardPolicy('exact')) }]),
  );
