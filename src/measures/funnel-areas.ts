import { plain } from '../vocabulary/code-text.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { groupBy } from './cohorts/group-by.ts';
import type { Comparator, Comparing } from './comparators.ts';
import { holdsOthers } from './holds-others.ts';
import type { Counts, WhyNoCounts } from './published-counts.ts';
import { countsOrWhy } from './published-counts.ts';

/** An area that stands among others, each child of which is in no other area. */
export interface CountedArea {
  /** As comparators.csv names it. */
  readonly area: string;
  readonly isOwn: boolean;
  readonly counts: Counts;
}

/** Why a published area is not among them. */
export type WhyLeftOut = WhyNoCounts | 'holds others' | 'published twice';

export interface FunnelAreas {
  /** By name, which is not a ranking. */
  readonly areas: readonly CountedArea[];
  /** Whose counts stand for our own area: its publisher's, or ours where the publisher gives none; `undefined` without either. */
  readonly ownFrom: 'published' | 'case records' | undefined;
  readonly leftOut: readonly { readonly area: string; readonly because: WhyLeftOut }[];
}

interface Asked {
  readonly unit: Unit;
  readonly groups: Comparing['groups'];
  /** Our own area, and its counts from case records where they may be told. */
  readonly own: { readonly area: string; readonly counts: Counts | undefined };
}

/**
 * The areas of one measure and period that have counts, ours among them. Areas that hold others are left out, so that no
 * child is counted twice; an area without usable counts is missing, never none.
 */
export function funnelAreas(published: readonly Comparator[], { unit, groups, own }: Asked): FunnelAreas {
  const official = published.find(({ isOwn }) => isOwn);
  const officialCounts = official && usable(countsOrWhy(official, unit));
  const counts = officialCounts ?? own.counts;
  // The rows of each area together, however its name is spelled.
  const byArea = groupBy(
    published.filter(({ isOwn }) => !isOwn),
    ({ area }) => plain(area),
  );
  const others = [...byArea.values()].flatMap(([first, ...again]) =>
    first ? [{ area: first.area, counts: countsOf(first, again, { unit, groups }) }] : [],
  );
  const areas = [
    ...(counts ? [{ area: own.area, isOwn: true, counts }] : []),
    ...others.flatMap(({ area, counts: theirs }) =>
      typeof theirs === 'string' ? [] : [{ area, isOwn: false, counts: theirs }],
    ),
  ];
  return {
    areas: areas.sort(byName),
    ownFrom: officialCounts ? 'published' : counts && 'case records',
    leftOut: others
      .flatMap(({ area, counts: because }) => (typeof because === 'string' ? [{ area, because }] : []))
      .sort(byName),
  };
}

const usable = (counts: Counts | WhyNoCounts): Counts | undefined => (typeof counts === 'string' ? undefined : counts);

function countsOf(
  first: Comparator,
  again: readonly Comparator[],
  { unit, groups }: Omit<Asked, 'own'>,
): Counts | WhyLeftOut {
  if (first.containsOwn || holdsOthers(first.area, groups)) return 'holds others';
  const counts = countsOrWhy(first, unit);
  const differs = again.some((row) => JSON.stringify(countsOrWhy(row, unit)) !== JSON.stringify(counts));
  return differs ? 'published twice' : counts;
}

const byName = ({ area: a }: { readonly area: string }, { area: b }: { readonly area: string }): number =>
  plain(a) < plain(b) ? -1 : Number(plain(a) > plain(b));
