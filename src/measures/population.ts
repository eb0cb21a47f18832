import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import { plain } from '../vocabulary/code-text.ts';
import { calendarDate } from '../vocabulary/day.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import { yearTo } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { once } from './basis.ts';

/** Children aged 10 to 17, and the rows of the population extract that say how many. */
export interface Served {
  readonly aged10To17: number;
  readonly rows: readonly number[];
}

/** Children aged 10 to 17 of the area, by mid-year and ethnic group. */
export interface Population {
  /** Mid-years there are figures for, ascending. */
  readonly years: readonly number[];
  /** Children of a group in a mid-year, of all groups for `all`; `undefined` where it is not known. */
  readonly of: (year: number, ethnicity: EthnicGroup | 'all') => Served | undefined;
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
  const of = (midYear: number, group: EthnicGroup | 'all'): Served | undefined =>
    ofBothSexes(totals, `${midYear} ${group}`) ?? (group === 'all' ? ofAllGroups(totals, midYear) : undefined);
  const years = new Set(usable.map((row) => year.at(row)));
  return { years: [...years].sort((a, b) => a - b), of, sources: [...sources] };
});

const nobody: Served = { aged10To17: 0, rows: [] };

const together = (parts: readonly Served[]): Served => ({
  aged10To17: parts.reduce((sum, part) => sum + part.aged10To17, 0),
  rows: parts.flatMap(({ rows }) => rows),
});

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
function ofAllGroups(totals: ReadonlyMap<string, Served>, year: number): Served | undefined {
  const groups = knownEthnicGroups.flatMap((group) => ofBothSexes(totals, `${year} ${group}`) ?? []);
  return groups.length === knownEthnicGroups.length ? together(groups) : undefined;
}

/**
 * The mid-year whose estimate serves a period: the latest mid-year (30 June) on or before its last day; where there is
 * no estimate for that year yet, the nearest one before it, else the first there is. `undefined` where there is none.
 */
export function populationYear({ years }: Population, { to }: Period): number | undefined {
  const { year, month } = calendarDate(to);
  const wanted = month >= 7 || (month === 6 && calendarDate(to).date === 30) ? year : year - 1;
  return years.findLast((known) => known <= wanted) ?? years[0];
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
  const years = yearsOf(period).map((year) => populationOfGroups(basis, year));
  const found = new Map<string, Served>();
  for (const ethnicity of knownEthnicGroups) {
    const parts = years.map((groups) => groups?.get(ethnicity));
    if (!parts.every((part) => part !== undefined)) return undefined;
    found.set(ethnicity, together(parts));
  }
  return found;
}

/** The years of a span, the last of them first: twelve months each, but for what is left of it. */
function yearsOf({ from, to }: Period): readonly Period[] {
  const found: Period[] = [];
  for (let last = to; last >= from; last = (found.at(-1)?.from ?? from) - 1) found.push(yearTo(last));
  return found;
}

function populationOfGroups(basis: Basis, period: Period): ReadonlyMap<string, Served> | undefined {
  const population = populationOf(basis);
  const year = populationYear(population, period);
  if (year === undefined) return undefined;
  const found = new Map<string, Served>();
  for (const ethnicity of knownEthnicGroups) {
    const served = population.of(year, ethnicity);
    if (served === undefined) return undefined;
    found.set(ethnicity, served);
  }
  return found;
}
