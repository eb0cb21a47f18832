import type { Period } from '../vocabulary/period.ts';
import type { Story } from './story.ts';

/** The spans of published figures that ours are to be counted over too, all of them complete on the as-at date. */
interface PublishedPeriods {
  /** The latest that another area has a figure for. */
  readonly compared: Period | undefined;
  /** The six latest that this area has one for, earliest first. */
  readonly own: readonly Period[];
}

/** The spans of one published measure. Labels that mean no span are left out: nothing can be set beside them. */
export function publishedPeriods(
  { comparators, asAt }: Pick<Story, 'comparators' | 'asAt'>,
  measure: string,
): PublishedPeriods {
  const spansOf = (isOwn: boolean): readonly Period[] => {
    const spans = comparators
      .filter((comparator) => comparator.measure === measure && comparator.isOwn === isOwn)
      .flatMap(({ period }) => (period && period.to <= asAt ? [period] : []));
    return [...new Map(spans.map((period) => [period.label, period])).values()].sort((a, b) => a.to - b.to);
  };
  return { compared: spansOf(false).at(-1), own: spansOf(true).slice(-6) };
}
