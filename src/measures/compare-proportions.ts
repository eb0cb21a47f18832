import { detectableProportion } from '../statistics/detectable-proportion.ts';
import { fisherExact } from '../statistics/fisher-exact.ts';
import { fisherMidP } from '../statistics/fisher-mid-p.ts';
import { inAgreement } from '../statistics/in-agreement.ts';
import { koopman } from '../statistics/koopman.ts';
import { newcombe } from '../statistics/newcombe.ts';
import type { TwoProportions } from '../statistics/two-proportions.ts';
import { known, withheld } from '../vocabulary/figure.ts';
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
 * exact test beside them, and what those of whom nothing is known could make of it. Where none of the other counts there is no ratio, but a
 * test and the least the ratio can be. Not applicable where none of either counts, or either is of nobody.
 */
export function compareProportions(own: Proportion, other: Proportion, notKnown: Proportion): Compared {
  const table = tableOf(own, other);
  const { x1, n1, x2, n2 } = table;
  const leansOn = counts(other);
  if (n1 === 0 || n2 === 0 || x1 + x2 === 0) return incomparableTo(leansOn);
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
  const value = x2 === 0 ? withheld('not applicable') : known((x1 * n2) / (n1 * x2));
  return { value, intervalOf: () => compared().interval, leansOn, against };
}

const comparedRatio = (table: TwoProportions): ReturnType<typeof inAgreement> =>
  inAgreement({ p: fisherMidP(table), interval: koopman(table).interval }, 1);

/**
 * The lowest and the highest the ratio could be, however those not known were shared out: lowest where all of them who
 * count are of the reference and all who do not are of this group, highest the other way about.
 */
function ifNotKnown({ x1, n1, x2, n2 }: TwoProportions, { cell, before }: Proportion): AgainstReference['ifNotKnown'] {
  const [x, rest] = [cell.count, before.count - cell.count];
  if (before.count === 0) return null;
  return [(x1 * (n2 + x)) / ((n1 + rest) * (x2 + x)), ((x1 + x) * (n2 + rest)) / ((n1 + x) * x2)];
}
