import { rateRatio } from '../statistics/rate-ratio.ts';
import { wilson } from '../statistics/wilson.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Cell } from './cross-tabulate.ts';
import type { Stage } from './disproportionality-series.ts';
import { countedFrom } from './observe.ts';
import type { Served } from './population.ts';
import type { Observation } from './reading.ts';

/** One stage in one period: the children of every group, and the population they came from. */
export interface StageInPeriod {
  readonly stage: Stage;
  readonly period: Period;
  readonly cellOf: (ethnicity: EthnicGroup) => Cell;
  readonly populationOf: (ethnicity: EthnicGroup) => Served;
  readonly reference: EthnicGroup;
}

/** Share of the children whose ethnicity is known, less the share of the population, in percentage points. */
export function shareDifference(
  { stage, period, cellOf, populationOf: aged }: StageInPeriod,
  ethnicity: EthnicGroup,
): Observation {
  const cell = cellOf(ethnicity);
  const all = knownEthnicGroups.reduce((sum, group) => sum + cellOf(group).count, 0);
  const aged10To17 = knownEthnicGroups.reduce((sum, group) => sum + aged(group).aged10To17, 0);
  const share = aged(ethnicity).aged10To17 / aged10To17;
  const [low, high] = all === 0 ? [0, 0] : wilson(cell.count, all);
  return {
    series: `disproportionality.${stage}.share_difference`,
    period,
    group: { ethnicity },
    numerator: known(cell.count),
    denominator: known(all),
    value: all === 0 || aged10To17 === 0 ? withheld('not applicable') : known(100 * (cell.count / all - share)),
    interval: all === 0 || aged10To17 === 0 ? null : [100 * (low - share), 100 * (high - share)],
    children: cell.children,
    behind: countedFrom(cell.rows, () => [
      { table: 'outcomes', rows: knownEthnicGroups.flatMap((group) => cellOf(group).rows) },
    ]),
  };
}

/** The group's rate on the population over the reference group's, with the conditional mid-P interval. */
export function relativeRate(
  { stage, period, cellOf, populationOf: aged, reference }: StageInPeriod,
  ethnicity: EthnicGroup,
): Observation {
  const cell = cellOf(ethnicity);
  const against = cellOf(reference);
  const events = { events: cell.count, referenceEvents: against.count };
  const exposures = { exposure: aged(ethnicity).aged10To17, referenceExposure: aged(reference).aged10To17 };
  const comparable = events.referenceEvents > 0 && exposures.exposure > 0 && exposures.referenceExposure > 0;
  const compared = comparable ? rateRatio({ ...events, ...exposures }) : undefined;
  return {
    series: `disproportionality.${stage}.relative_rate`,
    period,
    group: { ethnicity },
    numerator: known(cell.count),
    denominator: known(exposures.exposure),
    value: compared ? known(compared.ratio) : withheld('not applicable'),
    interval: compared && ethnicity !== reference ? compared.interval : null,
    ...(compared && ethnicity !== reference && { against: againstReference(compared.p, { ...events, ...exposures }) }),
    leansOn: { numerator: against.count, children: against.children },
    children: cell.children,
    behind: countedFrom(cell.rows, () => [{ table: 'population', rows: aged(ethnicity).rows }]),
  };
}

/** What the reference rate would give; the further tests come with the ladder. */
const againstReference = (
  p: number,
  {
    referenceEvents,
    exposure,
    referenceExposure,
  }: { referenceEvents: number; exposure: number; referenceExposure: number },
): NonNullable<Observation['against']> => ({
  expected: (exposure * referenceEvents) / referenceExposure,
  p,
  exactP: p,
  standsOut: { low: undefined, high: undefined },
  ifNotKnown: null,
});
