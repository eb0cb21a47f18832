import { detectableProportion } from '../statistics/detectable-proportion.ts';
import { fisherExact } from '../statistics/fisher-exact.ts';
import { fisherMidP } from '../statistics/fisher-mid-p.ts';
import { inAgreement } from '../statistics/in-agreement.ts';
import { koopman } from '../statistics/koopman.ts';
import { newcombe } from '../statistics/newcombe.ts';
import type { TwoProportions } from '../statistics/two-proportions.ts';
import { known } from '../vocabulary/figure.ts';
import type { Cell } from './cross-tabulate.ts';
import { lazily } from './lazily.ts';
import { incomparableTo, inPercent } from './observe.ts';
import type { AgainstReference, Compared, LeanedOn } from './reading.ts';

/** Children counted, out of those of the stage before. */
export interface Proportion {
  readonly cell: Cell;
  readonly before: Cell;
}

const tableOf = (own: Proportion, other: Proportion): TwoProportions => ({
  x1: own.cell.count,
  n1: own.before.count,
  x2: other.cell.count,
  n2: other.before.count,
});

const counts = ({ cell, before }: Proportion): LeanedOn => ({
  numerator: cell.count,
  children: cell.children,
  rest: before.count - cell.count,
});

/** A share of the stage before less another's, in percentage points with Newcombe's interval, in agreement with Fisher's test; not applicable where either is of nobody. */
export function subtractProportions(own: Proportion, other: Proportion): Compared {
  const table = tableOf(own, other);
  const leansOn = counts(other);
  if (table.n1 === 0 || table.n2 === 0) return incomparableTo(leansOn);
  const { difference, interval } = newcombe(table);
  const agreed = lazily(() => inAgreement({ p: fisherMidP(table), interval }, 0).interval);
  return { value: known(100 * difference), intervalOf: () => inPercent(agreed()), leansOn };
}

/**
 * A share of the stage before over another's, unrounded: Koopman's interval and Fisher's mid-P test in agreement, Fisher's
 * exact test beside them, and what those of whom nothing is known could make of it. Not applicable where the other is of no child.
 */
export function compareProportions(own: Proportion, other: Proportion, notKnown: Proportion): Compared {
  const table = tableOf(own, other);
  const { x1, n1, x2, n2 } = table;
  const leansOn = counts(other);
  if (n1 === 0 || x2 === 0) return incomparableTo(leansOn);
  const compared = lazily(() => comparedRatio(table));
  const against: AgainstReference = {
    expected: (n1 * x2) / n2,
    get p() {
      return compared().p;
    },
    get exactP() {
      return fisherExact(table);
    },
    get standsOut() {
      return detectableProportion(table, (count) => comparedRatio({ ...table, x1: count }).p < 0.05);
    },
    ifNotKnown: ifNotKnown(table, notKnown),
    notKnown: counts(notKnown),
  };
  return { value: known((x1 * n2) / (n1 * x2)), intervalOf: () => compared().interval, leansOn, against };
}

const comparedRatio = (table: TwoProportions): ReturnType<typeof inAgreement> =>
  inAgreement({ p: fisherMidP(table), interval: koopman(table).interval }, 1);

/**
 * The ratio, were all of those not known of the reference, and were all of this group, the lower first: which that is depends on
 * whether they count more often than the others.
 */
function ifNotKnown({ x1, n1, x2, n2 }: TwoProportions, { cell, before }: Proportion): AgainstReference['ifNotKnown'] {
  const [x, n] = [cell.count, before.count];
  if (n === 0) return null;
  const ofReference = (x1 * (n2 + n)) / (n1 * (x2 + x));
  const ofGroup = ((x1 + x) * n2) / ((n1 + n) * x2);
  return [Math.min(ofReference, ofGroup), Math.max(ofReference, ofGroup)];
}
