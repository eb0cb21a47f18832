import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { calendarDate } from '../vocabulary/day.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import { once } from './basis.ts';

/** Children aged 10 to 17 of the area, by mid-year and ethnic group. */
export interface Population {
  /** Mid-years there are figures for, ascending. */
  readonly years: readonly number[];
  /** Children of a group in a mid-year, of all groups for `all`; `undefined` where it is not known. */
  readonly of: (year: number, ethnicity: EthnicGroup | 'all') => number | undefined;
  readonly sources: readonly string[];
}

export const populationOf = once(({ dataset }): Population => {
  const totals = new Map<string, number>();
  const { population, texts } = dataset;
  const { year, ethnicity, sex, aged10To17, source } = population.columns;
  const sources = new Set<string>();
  for (let row = 0; row < population.rows; row++) {
    const group = ethnicity.codeAt(row);
    const children = aged10To17.at(row);
    if (group === undefined || !present(children) || !present(year.at(row))) continue;
    const key = `${year.at(row)} ${group} ${sex.codeAt(row) ?? 'all'}`;
    totals.set(key, (totals.get(key) ?? 0) + children);
    sources.add(present(source.at(row)) ? texts.textOf(source.at(row)) : 'source not stated');
  }
  const of = (midYear: number, group: EthnicGroup | 'all'): number | undefined =>
    ofBothSexes(totals, `${midYear} ${group}`) ?? (group === 'all' ? ofAllGroups(totals, midYear) : undefined);
  return { years: yearsIn(dataset), of, sources: [...sources] };
});

/** The row for both sexes, else the two sexes together. */
function ofBothSexes(totals: ReadonlyMap<string, number>, key: string): number | undefined {
  const [all, boys, girls] = ['all', 'male', 'female'].map((sex) => totals.get(`${key} ${sex}`));
  return all ?? (boys === undefined || girls === undefined ? undefined : boys + girls);
}

function ofAllGroups(totals: ReadonlyMap<string, number>, year: number): number | undefined {
  const groups = knownEthnicGroups.map((group) => ofBothSexes(totals, `${year} ${group}`));
  return groups.reduce<number | undefined>((sum, n) => (sum === undefined || n === undefined ? undefined : sum + n), 0);
}

const yearsIn = ({ population }: Dataset): readonly number[] => {
  const years = new Set<number>();
  for (let row = 0; row < population.rows; row++) years.add(population.columns.year.at(row));
  return [...years].filter(present).sort((a, b) => a - b);
};

/**
 * The mid-year whose estimate serves a period: the latest mid-year (30 June) on or before its last day; where there is
 * no estimate for that year yet, the nearest one before it, else the first there is. `undefined` where there is none.
 */
export function populationYear({ years }: Population, { to }: Period): number | undefined {
  const { year, month } = calendarDate(to);
  const wanted = month >= 7 || (month === 6 && calendarDate(to).date === 30) ? year : year - 1;
  return years.findLast((known) => known <= wanted) ?? years[0];
}
