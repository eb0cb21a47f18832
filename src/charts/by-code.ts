import type { Publishable } from '../disclosure/disclose.ts';
import type { Dimension, Observation } from '../measures/reading.ts';
import { inCodeOrder } from '../vocabulary/code-order.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';

/** The observations of a series over some periods that are told apart by one dimension and by nothing else. */
export interface ByCode {
  /** The codes there are, in the order of the vocabulary. */
  readonly codes: readonly string[];
  readonly of: (period: Period, code: string) => Observation | undefined;
}

/** Sorts out the observations of a series that are broken down by one dimension alone. */
export function byCode(
  { observations }: Publishable,
  dimension: Dimension,
  { series, periods }: { readonly series: string; readonly periods: readonly Period[] },
): ByCode {
  const labels = new Set(periods.map(({ label }) => label));
  const found = new Map<string, Observation>();
  const codes = new Set<string>();
  for (const observation of observations) {
    const code = observation.series === series ? onlyCode(observation, dimension) : undefined;
    if (code === undefined || !labels.has(observation.period.label)) continue;
    codes.add(code);
    found.set(`${observation.period.label} ${code}`, observation);
  }
  return { codes: inCodeOrder(dimension, codes), of: ({ label }, code) => found.get(`${label} ${code}`) };
}

/** Without the codes that are nought in every period shown: an establishment nobody was in needs no place in a key. */
export const withoutNoughts = ({ codes, of }: ByCode, periods: readonly Period[]): ByCode => ({
  codes: codes.filter((code) =>
    periods.some((period) => {
      const observation = of(period, code);
      return observation !== undefined && numberOf(observation.value) !== 0;
    }),
  ),
  of,
});

function onlyCode({ group }: Observation, dimension: Dimension): string | undefined {
  return group && Object.keys(group).length === 1 ? group[dimension] : undefined;
}
