import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import { plain } from '../vocabulary/code-text.ts';
import type { EthnicCategory } from '../vocabulary/ethnic-category.ts';
import { isEthnicCategory } from '../vocabulary/ethnic-category.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { once } from './basis.ts';
import type { Served } from './population-over.ts';
import { populationOver, populationYear, together } from './population-over.ts';

/** Children aged 10 to 17 of the area, by mid-year and ethnic group. */
export interface Population {
  /** Mid-years there are figures for, of all children or of the five groups, ascending. */
  readonly years: readonly number[];
  /** Mid-years there are figures for of the categories the groups are made of, ascending. */
  readonly yearsOfCategories: readonly number[];
  /** Children of a group in a mid-year, of all groups for `all`; `undefined` where it is not known. */
  readonly of: (year: number, ethnicity: EthnicGroup | EthnicCategory | 'all') => Served | undefined;
  /** Boys, or girls, of all groups. */
  readonly ofSex: (year: number, sex: 'male' | 'female') => Served | undefined;
  readonly sources: readonly string[];
}

/** The areas the population extract holds, in order of appearance. */
export function populationAreas({ population, texts }: Dataset): readonly string[] {
  const areas = new Set<number>();
  for (let row = 0; row < population.rows; row++) areas.add(population.columns.area.at(row));
  return [...areas].filter(present).map((area) => texts.textOf(area));
}

/** The area meant: the one named, else the only one there is. `undefined` where several are and none is named. */
export function areaMeant({ dataset, area }: Basis): string | undefined {
  const areas = populationAreas(dataset);
  return area === undefined && areas.length === 1 ? areas[0] : areas.find((held) => plain(held) === plain(area ?? ''));
}

export const populationOf = once((basis): Population => {
  const { population, texts } = basis.dataset;
  const { year, ethnicity, sex, aged10To17, source } = population.columns;
  const totals = new Map<string, Served>();
  const sources = new Set<string>();
  const usable = usableRows(basis);
  for (const row of usable) {
    const key = `${year.at(row)} ${ethnicity.codeAt(row)} ${sex.codeAt(row) ?? 'all'}`;
    totals.set(key, together([totals.get(key) ?? nobody, { aged10To17: aged10To17.at(row), rows: [row] }]));
    sources.add(present(source.at(row)) ? texts.textOf(source.at(row)) : 'source not stated');
  }
  const yearsOf = (rows: readonly number[]): readonly number[] =>
    [...new Set(rows.map((row) => year.at(row)))].sort((a, b) => a - b);
  const isCategory = (row: number): boolean => isEthnicCategory(ethnicity.codeAt(row));
  return {
    years: yearsOf(usable.filter((row) => !isCategory(row))),
    yearsOfCategories: yearsOf(usable.filter(isCategory)),
    of: (midYear, group) =>
      ofBothSexes(totals, `${midYear} ${group}`) ??
      (group === 'all' ? ofAllGroups((each) => ofBothSexes(totals, `${midYear} ${each}`)) : undefined),
    ofSex: (midYear, whose) =>
      totals.get(`${midYear} all ${whose}`) ?? ofAllGroups((each) => totals.get(`${midYear} ${each} ${whose}`)),
    sources: [...sources],
  };
});

const nobody: Served = { aged10To17: 0, rows: [] };

/** Rows of the area meant with a year, a group and a number. A blank sex is both; one that cannot be read is neither. */
function usableRows(basis: Basis): readonly number[] {
  const { population, texts } = basis.dataset;
  const { area, year, ethnicity, sex, aged10To17 } = population.columns;
  const meant = areaMeant(basis);
  const place = meant === undefined ? undefined : texts.find(meant);
  return Array.from({ length: population.rows }, (_, row) => row).filter(
    (row) =>
      area.at(row) === place &&
      sex.at(row) !== UNREADABLE &&
      [year, ethnicity, aged10To17].every((column) => present(column.at(row))),
  );
}

/** The row for both sexes, else the two sexes together. */
function ofBothSexes(totals: ReadonlyMap<string, Served>, key: string): Served | undefined {
  const [all, boys, girls] = ['all', 'male', 'female'].map((sex) => totals.get(`${key} ${sex}`));
  return all ?? (boys === undefined || girls === undefined ? undefined : together([boys, girls]));
}

/** The five groups together, where all of them are known. */
function ofAllGroups(of: (group: string) => Served | undefined): Served | undefined {
  const groups = knownEthnicGroups.flatMap((group) => of(group) ?? []);
  return groups.length === knownEthnicGroups.length ? together(groups) : undefined;
}

/** The population that serves a period's rates; `undefined` where there is no estimate. */
export function populationServing(basis: Basis, period: Period): Served | undefined {
  const population = populationOf(basis);
  const year = populationYear(population, period);
  return year === undefined ? undefined : population.of(year, 'all');
}

/**
 * The population of all five groups, or nothing: a share needs them all. Of a span longer than a year it is the sum over its
 * years, counted back from its last day, so many children for so many years; a part of a year counts as one.
 */
export function populationByGroup(basis: Basis, period: Period): ReadonlyMap<string, Served> | undefined {
  const { years, of } = populationOf(basis);
  const found = populationOver(period, { years, codes: knownEthnicGroups, of });
  return found.size === knownEthnicGroups.length ? found : undefined;
}
