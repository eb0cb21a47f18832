import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import { codeName } from '../vocabulary/code-name.ts';
import { inCodeOrder } from '../vocabulary/code-order.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { withheld } from '../vocabulary/figure.ts';
import { rungs } from '../vocabulary/outcome.ts';
import type { Rung } from '../vocabulary/small-numbers.ts';
import { rungOfChildren } from '../vocabulary/small-numbers.ts';
import type { View } from './chart.ts';

/** Children of one group (or all children) on the rungs of the ladder of outcomes. */
export interface LadderGroup {
  readonly name: string;
  /** How many children the group has. */
  readonly children: Figure;
  /** In the order of `rungs`. */
  readonly steps: readonly (Observation | undefined)[];
  /** How much may be said of it. */
  readonly rung: Rung;
}

/** All children first, then ethnic groups in the vocabulary's order, of the first period of a view. */
export function ladderGroups(
  { observations }: Publishable,
  { series: [series], periods }: View,
): readonly LadderGroup[] {
  const shown = observations.filter(
    (o) => o.series === series && o.period.label === periods[0]?.label && o.group?.outcomeGroup !== undefined,
  );
  const ethnicities = inCodeOrder(
    'ethnicity',
    shown.flatMap(({ group }) => group?.ethnicity ?? []),
  );
  return [undefined, ...ethnicities].flatMap((ethnicity) => {
    const own = shown.filter(({ group }) => group?.ethnicity === ethnicity);
    return own.length > 0 ? [groupOf(own, ethnicity)] : [];
  });
}

function groupOf(own: readonly Observation[], ethnicity: string | undefined): LadderGroup {
  const steps = rungs.map((rung) => own.find(({ group }) => group?.outcomeGroup === rung));
  const told = steps.find((step) => step?.denominator?.kind === 'known') ?? own[0];
  const children = told?.denominator ?? told?.value ?? withheld('not available');
  return {
    name: ethnicity === undefined ? 'All children' : codeName('ethnicity', ethnicity),
    children,
    steps,
    rung: children.kind === 'known' ? rungOfChildren(children.value) : 'nobody',
  };
}
