import { present } from '../vocabulary/absent.ts';
import { plain } from '../vocabulary/code-text.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import { parsePeriod } from '../vocabulary/parse-period.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { once } from './basis.ts';
import { areaMeant } from './population.ts';

/** Which areas a service is set beside, as boardpack.yaml says. */
export interface Comparing {
  /** The service's name: published figures under it are its own. */
  readonly service: string;
  /** Areas that hold the service's own. */
  readonly contains: readonly string[];
  /** Areas told together, by the name of their group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Without a word in boardpack.yaml: England and Wales, and England, hold the service; no areas are told together. */
export const defaultComparing: Comparing = { service: '', contains: ['england_and_wales', 'england'], groups: {} };

/** A published figure of another area, or of this one. Official, and always labelled so. */
export interface Comparator {
  readonly measure: string;
  readonly area: string;
  /** As its publisher writes it. */
  readonly label: string;
  /** The span it means, where the label is one that is understood. */
  readonly period: Period | undefined;
  /** Not available where its publisher withholds it: missing, never zero. */
  readonly value: Figure;
  /** The counts behind the value, where they are given. */
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly source: string;
  /** Whether its area is the service's own. */
  readonly isOwn: boolean;
  /** Whether its area, or the group it is published of, holds the service's own, so that the two overlap. */
  readonly containsOwn: boolean;
}

export const comparatorsOf = once((basis): readonly Comparator[] => {
  const { comparators, texts } = basis.dataset;
  const { measure, area, period, value, numerator, denominator, source } = comparators.columns;
  const standing = standingOf(basis);
  const textAt = (column: typeof measure, row: number): string =>
    present(column.at(row)) ? texts.textOf(column.at(row)) : '';
  const numberAt = (column: typeof value, row: number): number | undefined =>
    present(column.at(row)) ? column.at(row) : undefined;
  return Array.from({ length: comparators.rows }, (_, row) => {
    const published = numberAt(value, row);
    return {
      measure: textAt(measure, row),
      area: textAt(area, row),
      label: textAt(period, row),
      period: parsePeriod(textAt(period, row)),
      value: published === undefined ? withheld('not available') : known(published),
      numerator: numberAt(numerator, row),
      denominator: numberAt(denominator, row),
      source: textAt(source, row),
      ...standing(textAt(area, row)),
    };
  });
});

/** Whose an area is, by its name as names are compared: the service's own, one that holds it, or another. */
function standingOf(basis: Basis): (area: string) => Pick<Comparator, 'isOwn' | 'containsOwn'> {
  const { contains, groups } = basis.comparing ?? defaultComparing;
  const own = ownNames(basis);
  const within = [...own, ...contains.map(plain)];
  const holding = Object.keys(groups).filter((name) => groups[name]?.some((area) => within.includes(plain(area))));
  const holders = [...contains, ...holding].map(plain);
  return (area) => {
    const isOwn = own.includes(plain(area));
    return { isOwn, containsOwn: !isOwn && holders.includes(plain(area)) };
  };
}

/** What the service's own area may be called: as the population has it, and as the service is; plain. */
function ownNames(basis: Basis): readonly string[] {
  const { service } = basis.comparing ?? defaultComparing;
  return [areaMeant(basis) ?? basis.area ?? '', service].map(plain).filter((name) => name !== '');
}

/** The groups that boardpack.yaml names, each area in them once and the service's own in none. */
export function groupsOf(basis: Basis): Comparing['groups'] {
  const { groups } = basis.comparing ?? defaultComparing;
  const own = ownNames(basis);
  return Object.fromEntries(Object.entries(groups).map(([name, areas]) => [name, others(areas, own)]));
}

/** Areas in their order, each by the first of its spellings, but for those called by a plain name among `without`. */
function others(areas: readonly string[], without: readonly string[]): readonly string[] {
  const names = areas.map(plain);
  return areas.filter((_, place) => {
    const name = names[place] ?? '';
    return names.indexOf(name) === place && !without.includes(name);
  });
}

/** Areas boardpack.yaml names that no published figure is of; none where there are no published figures. */
export function unknownAreas(basis: Basis): readonly string[] {
  const held = comparatorsOf(basis).map(({ area }) => plain(area));
  if (held.length === 0) return [];
  const { contains } = basis.comparing ?? defaultComparing;
  const named = [...contains, ...Object.values(groupsOf(basis)).flat()];
  return others(named, [...held, ...ownNames(basis), ...defaultComparing.contains.map(plain)]);
}
