import type { TableName } from '../dataset/dataset.ts';
import type { Period } from '../vocabulary/period.ts';
import { togetherCells } from './cohorts/children-by.ts';
import type { Proportion } from './compare-proportions.ts';
import { compareProportions, subtractProportions } from './compare-proportions.ts';
import type { Cell } from './cross-tabulate.ts';
import { comparing, count, incomparableTo, percentage, withItself } from './observe.ts';
import type { Compared, Dimension, Observation } from './reading.ts';

/** One stage in one period: the children of every code of a dimension, out of those of the stage before. */
export interface OnStageBefore {
  readonly series: string;
  readonly period: Period;
  readonly dimension: Dimension;
  /** The codes that are compared: not known is none of them. */
  readonly codes: readonly string[];
  readonly tables: { readonly counted: TableName; readonly before: TableName };
  readonly cellOf: (code: string) => Cell;
  readonly beforeOf: (code: string) => Cell;
}

/** Children in every hundred of the stage before, with Wilson's interval. */
export function ofStageBefore(stage: OnStageBefore, code: string): Observation {
  const { value, interval } = percentage(stage.cellOf(code).count, stage.beforeOf(code).count);
  const { leansOn: _, ...alone } = observed(
    stage,
    { kind: 'of_stage_before', code },
    incomparableTo({ numerator: 0, children: 0 }),
  );
  return { ...alone, value, interval };
}

/** That share less another code's, in points; of the code itself 0 without a range. */
export function differenceFrom(stage: OnStageBefore, code: string, reference: string): Observation {
  const compared = subtractProportions(proportionOf(stage, [code]), proportionOf(stage, [reference]));
  const what = { kind: 'of_stage_before_difference', code };
  return observed(stage, what, code === reference ? withItself(compared) : compared);
}

/** That share less that of all others whose code is known, in points. */
export const differenceFromOthers = (stage: OnStageBefore, code: string): Observation =>
  observed(
    stage,
    { kind: 'of_stage_before_difference_others', code },
    subtractProportions(proportionOf(stage, [code]), proportionOf(stage, othersThan(stage, code))),
  );

/** That share over the reference's, which itself is 1 and has no range. */
export function ratioTo(stage: OnStageBefore, code: string, reference: string): Observation {
  const compared = compare(stage, code, [reference]);
  const what = { kind: 'of_stage_before_ratio', code };
  return observed(stage, what, code === reference ? withItself(compared) : compared);
}

/** That share over that of all others whose code is known. */
export const ratioToOthers = (stage: OnStageBefore, code: string): Observation =>
  observed(stage, { kind: 'of_stage_before_ratio_others', code }, compare(stage, code, othersThan(stage, code)));

const othersThan = ({ codes }: OnStageBefore, code: string): readonly string[] =>
  codes.filter((other) => other !== code);

const compare = (stage: OnStageBefore, code: string, others: readonly string[]): Compared =>
  compareProportions(proportionOf(stage, [code]), proportionOf(stage, others), proportionOf(stage, ['not_known']));

/** The children of some codes together. */
const proportionOf = ({ cellOf, beforeOf }: OnStageBefore, codes: readonly string[]): Proportion => ({
  cell: togetherCells(codes.map(cellOf)),
  before: togetherCells(codes.map(beforeOf)),
});

const observed = (
  { series, period, dimension, cellOf, beforeOf, tables }: OnStageBefore,
  { kind, code }: { readonly kind: string; readonly code: string },
  compared: Compared,
): Observation => {
  const place = { series: `${series}.${kind}`, period, group: { [dimension]: code } };
  const before = beforeOf(code);
  return comparing(count(place, cellOf(code), tables.counted), compared, {
    count: before.count,
    behind: () => [{ table: tables.before, rows: before.rows }],
  });
};
