import { plain } from '../vocabulary/code-text.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Unit } from '../vocabulary/unit.ts';
import type { Comparator, Comparing } from './comparators.ts';
import type { Counts } from './published-counts.ts';
import { perUnit, publishedCounts } from './published-counts.ts';

/** Another area, or several told together, with its figure for one measure and period. */
export interface ComparedArea {
  /** As comparators.csv or boardpack.yaml names it. */
  readonly area: string;
  /** In the unit of the figure; `undefined` where none is published, or none that can be right. */
  readonly value: number | undefined;
  readonly counts: Counts | undefined;
  readonly containsOwn: boolean;
  /** The areas of a group. */
  readonly together: readonly string[];
  /** Those of them whose counts are not known, for want of which the group has no figure. */
  readonly lacking: readonly string[];
}

/**
 * The other areas of one measure and period: those that hold the service's own, then groups, then the rest by name.
 * A group is its areas' numerators and denominators summed, never a mean of rates; where it lacks
 * some of them, the published figure under its own name stands in. Groups are without the service's own area.
 */
export function comparedAreas(
  published: readonly Comparator[],
  groups: Comparing['groups'],
  unit: Unit,
): readonly ComparedArea[] {
  const others = published.filter(({ isOwn }) => !isOwn);
  const pools = Object.entries(groups).flatMap(([name, areas]) => pool(name, { areas, published, unit }));
  const singles = others.map((comparator) => single(comparator, unit));
  const names = new Set(pools.map(({ area }) => plain(area)));
  const rank = (told: ComparedArea): number => (names.has(plain(told.area)) ? 1 : rankAlone(told));
  return [...singles.filter(({ area }) => !names.has(plain(area))), ...pools]
    .map((area) => ({ area, rank: rank(area) }))
    .sort((a, b) => a.rank - b.rank || (a.rank === 2 ? byName(a.area.area, b.area.area) : 0))
    .map(({ area }) => area);
}

function rankAlone({ area, containsOwn }: ComparedArea): number {
  if (containsOwn) return 0;
  return groupNames.includes(plain(area)) ? 1 : 2;
}

/** Groups as their publishers name them. */
const groupNames: readonly string[] = ['family', 'neighbours'];

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Members {
  readonly areas: readonly string[];
  readonly published: readonly Comparator[];
  readonly unit: Unit;
}

function pool(name: string, { areas: together, published, unit }: Members): readonly ComparedArea[] {
  const at = (area: string) => published.find((comparator) => plain(comparator.area) === plain(area));
  const instead = at(name)?.isOwn ? undefined : at(name);
  if (instead === undefined && !together.some(at)) return [];
  const members = together.map((area) => ({ area, counts: countsAt(at(area), unit) }));
  const lacking = members.filter(({ counts }) => counts === undefined).map(({ area }) => area);
  const whole = lacking.length === 0 && members.length > 0;
  if (!whole && instead) return [single(instead, unit)];
  const counts = whole ? summed(members.flatMap((member) => member.counts ?? [])) : undefined;
  const value = counts && perUnit(counts, unit);
  const containsOwn = together.some((area) => at(area)?.containsOwn);
  return [{ area: name, value, counts, containsOwn, together, lacking }];
}

const countsAt = (comparator: Comparator | undefined, unit: Unit): Counts | undefined =>
  comparator && publishedCounts(comparator, unit);

const summed = (all: readonly Counts[]): Counts => ({
  numerator: all.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: all.reduce((sum, { denominator }) => sum + denominator, 0),
});

function single(comparator: Comparator, unit: Unit): ComparedArea {
  const { area, containsOwn } = comparator;
  const counts = publishedCounts(comparator, unit);
  const published = numberOf(comparator.value);
  const right = published !== undefined && canBe(published, unit) && (counts !== undefined || !addsRates(area, unit));
  return { area, value: right ? published : undefined, counts, containsOwn, together: [], lacking: [] };
}

const canBe = (value: number, unit: Unit): boolean => value >= 0 && (unit !== 'percent' || value <= 100);

/** The Department for Education's interactive tool gives as England's rate the sum of the nine regional rates. */
const addsRates = (area: string, unit: Unit): boolean => plain(area) === 'england' && unit !== 'percent';
