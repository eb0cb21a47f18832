import type { TableName } from '../dataset/dataset.ts';
import { wilson } from '../statistics/wilson.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { togetherCells } from './cohorts/children-by.ts';
import { compareRates } from './compare-rates.ts';
import type { Cell } from './cross-tabulate.ts';
import { comparing, count, withItself } from './observe.ts';
import type { Served } from './population-over.ts';
import type { Compared, Dimension, Observation } from './reading.ts';

/** One stage in one period: the children of every code of a dimension, and the population they came from. */
export interface OnPopulation {
  /** The measure and the stage: `disproportionality.fte`. */
  readonly series: string;
  readonly period: Period;
  readonly dimension: Dimension;
  /** The codes that are compared: not known is none of them. */
  readonly codes: readonly string[];
  readonly table: TableName;
  readonly cellOf: (code: string) => Cell;
  readonly populationOf: (code: string) => Served;
}

/** Share of the children whose code is known, less the share of the population, in percentage points. */
export function shareDifference(stage: OnPopulation, code: string): Observation {
  const { cellOf, codes, populationOf: aged, table } = stage;
  const all = codes.reduce((sum, other) => sum + cellOf(other).count, 0);
  const aged10To17 = codes.reduce((sum, other) => sum + aged(other).aged10To17, 0);
  const share = aged(code).aged10To17 / aged10To17;
  const [low, high] = all === 0 ? [0, 0] : wilson(cellOf(code).count, all);
  const nobody = all === 0 || aged10To17 === 0;
  const own = counted(stage, { kind: 'share_difference', code });
  return {
    ...own,
    denominator: known(all),
    value: nobody ? withheld('not applicable') : known(100 * (cellOf(code).count / all - share)),
    interval: nobody ? null : [100 * (low - share), 100 * (high - share)],
    behind: own.behind && {
      ...own.behind,
      denominator: () => [{ table, rows: codes.flatMap((other) => cellOf(other).rows) }],
    },
  };
}

/** The rate on the population over the reference's, which itself is 1 and has no range. */
export function relativeRate(stage: OnPopulation, code: string, reference: string): Observation {
  const compared = compareRates(rateOf(stage, [code]), rateOf(stage, [reference]), stage.cellOf('not_known'));
  return onPopulation(stage, { kind: 'relative_rate', code }, code === reference ? withItself(compared) : compared);
}

/** The rate on the population over that of all other children whose code is known. */
export function relativeRateOthers(stage: OnPopulation, code: string): Observation {
  const others = rateOf(
    stage,
    stage.codes.filter((other) => other !== code),
  );
  const compared = compareRates(rateOf(stage, [code]), others, stage.cellOf('not_known'));
  return onPopulation(stage, { kind: 'relative_rate_others', code }, compared);
}

/** The children of some codes together, and their population. */
const rateOf = ({ cellOf, populationOf }: OnPopulation, codes: readonly string[]) => ({
  cell: togetherCells(codes.map(cellOf)),
  aged10To17: codes.reduce((sum, code) => sum + populationOf(code).aged10To17, 0),
});

const onPopulation = (stage: OnPopulation, what: { kind: string; code: string }, compared: Compared): Observation => {
  const { aged10To17, rows } = stage.populationOf(what.code);
  return comparing(counted(stage, what), compared, {
    count: aged10To17,
    behind: () => [{ table: 'population', rows }],
  });
};

const counted = (
  { series, period, dimension, cellOf, table }: OnPopulation,
  { kind, code }: { readonly kind: string; readonly code: string },
): Observation => count({ series: `${series}.${kind}`, period, group: { [dimension]: code } }, cellOf(code), table);
