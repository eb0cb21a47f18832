import type { View } from '../../charts/chart.ts';
import { familyOf, rungSaid } from '../../charts/disparity-view.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import type { Denominator, DisparityComparison } from '../../signals/disparity-family.ts';
import type { DisparityRung, DisparitySeries } from '../../signals/disparity-rungs.ts';
import { disparityOf } from '../../signals/disparity-rungs.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames, ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { sayExpectedCell, sayIfNotKnown, sayRatio, sayRatioRange, sayStandsOut } from '../disparity/say-comparison.ts';
import type { Cell } from './figure-table.ts';
import { figureCell } from './figure-table.ts';

/** One group at one stage: what stands in a row of the tables of disproportionality. */
export interface DisparityRow {
  /** `First-time entrant: Black`. */
  readonly name: string;
  readonly rung: DisparityRung;
  readonly ethnicity: EthnicGroup;
  /** How the group compares with the reference; absent for the reference itself and where ethnicity is not known. */
  readonly compared: DisparityComparison | undefined;
  readonly of: (kind: DisparitySeries) => Observation | undefined;
}

/** Every stage of a view on one denominator, and every group at it, not known last. */
export function disparityRows(reading: Publishable, view: View, on: Denominator): readonly DisparityRow[] {
  const { rungs, comparisons } = familyOf(reading, view);
  const leading = on === 'population' ? 'relative_rate' : 'of_stage_before';
  return rungs.flatMap((rung) =>
    ethnicGroups.flatMap((ethnicity): readonly DisparityRow[] => {
      const of = (kind: DisparitySeries) => disparityOf(reading, rung, { kind, ethnicity });
      if (!of(leading)) return [];
      const isIt = (one: DisparityComparison) => one.rung === rung && one.on === on && one.ethnicity === ethnicity;
      const name = `${rungSaid(rung)}: ${rowName(ethnicity, view)}`;
      return [{ name, rung, ethnicity, compared: comparisons.find(isIt), of }];
    }),
  );
}

const rowName = (ethnicity: EthnicGroup, { reference }: View): string =>
  ethnicity === reference ? `${ethnicGroupNames[ethnicity]} (reference)` : ethnicGroupNames[ethnicity];

/** What is told of a group beside its count: the number expected, the ratio with its range, what would have stood out, and the worst cases. */
export const comparedCells = (compared: DisparityComparison): readonly Cell[] => [
  sayExpectedCell(compared.observation),
  figureCell(sayRatio(compared), compared.observation),
  sayRatioRange(compared),
  ...sayStandsOut(compared.observation),
  sayIfNotKnown(compared),
];
