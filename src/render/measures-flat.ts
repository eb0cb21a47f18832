import type { Measure } from '../measures/measure.ts';
import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Observed } from './observed.ts';

type Pair = readonly [numerator: number, denominator: number | null];

/**
 * The flat form (counting rules 17): `{measure id: {period: [numerator, denominator]}}`, for a service to set beside its
 * own spreadsheet. A count has no denominator. Periods with nothing, figures not yet known, and lengths in months, which
 * are not counts, are left out.
 */
export function measuresFlat(observed: readonly Observed[]): string {
  const flat = new Map<string, Map<string, Pair>>();
  for (const { measure, reading } of observed)
    for (const observation of reading.observations.filter(({ series }) => reading.series[series]?.unit !== 'months')) {
      const pair = pairOf(observation);
      if (!pair) continue;
      const id = flatId(measure, observation);
      const periods = flat.get(id) ?? new Map<string, Pair>();
      flat.set(id, periods.set(observation.period.label, pair));
    }
  const lines = [...flat].map(
    ([id, periods]) => `  ${JSON.stringify(id)}: ${JSON.stringify(Object.fromEntries(periods))}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function pairOf({ numerator, denominator }: Observation): Pair | undefined {
  const above = numberOf(numerator);
  const below = denominator === null ? null : numberOf(denominator);
  if (above === undefined || below === undefined) return undefined;
  return above === 0 && (below === null || below === 0) ? undefined : [above, below];
}

const flatId = ({ flatId: name }: Measure, { series, group }: Observation): string => {
  if (group === null) return series;
  return name ? name(series, group) : [series, ...Object.values(group)].join('.');
};
