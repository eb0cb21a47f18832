import type { Comparator } from '../measures/comparators.ts';
import { plain } from '../vocabulary/code-text.ts';
import type { View } from './chart.ts';

/** More other areas than this cannot be told apart in a picture. */
const mostAreas = 6;

/** Areas told together, as their publishers name them. */
const together: readonly string[] = ['london', 'family', 'neighbours', 'england', 'englandandwales'];

/** The published figures of the periods told; of many areas only ours, those that hold ours, and groups told together. */
export function areasBeside({ comparators, periods }: View): {
  readonly drawn: readonly Comparator[];
  readonly isCut: boolean;
} {
  const labels = new Set(periods.map(({ label }) => label));
  const told = comparators.filter(({ period }) => period && labels.has(period.label));
  const others = new Set(told.filter(({ isOwn }) => !isOwn).map(({ area }) => area));
  const isWide = ({ area, isOwn, containsOwn }: Comparator): boolean =>
    isOwn || containsOwn || together.includes(plain(area));
  return others.size > mostAreas ? { drawn: told.filter(isWide), isCut: true } : { drawn: told, isCut: false };
}
