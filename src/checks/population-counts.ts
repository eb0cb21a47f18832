import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';

type Population = Dataset['population'];

/** Years an estimate may be for, so that a year and another number make one key. */
const YEARS = 10_000;

/** Whose number a row gives but for the year; a blank sex is both. */
const groupKey = ({ columns: { area, ethnicity, sex } }: Population, row: number): number => {
  const whose = present(sex.at(row)) ? sex.at(row) : sex.codes.indexOf('all');
  return (area.at(row) * ethnicity.codes.length + ethnicity.at(row)) * sex.codes.length + whose;
};

/** Whose number a row gives, and of which year. */
export const estimateKey = (population: Population, row: number): number =>
  groupKey(population, row) * YEARS + population.columns.year.at(row);

/** The same for another year, or for all ethnic groups of its area, year and sex. */
export const yearBefore = (key: number): number => key - 1;
export const keyOfAll = (population: Population, row: number): number => {
  const { ethnicity, sex } = population.columns;
  const steps = ethnicity.codes.indexOf('all') - ethnicity.at(row);
  return estimateKey(population, row) + steps * sex.codes.length * YEARS;
};

/** Whether a row has an area, a year, a group and a number, and a sex that is not unreadable. */
export const isEstimate = ({ columns }: Population, row: number): boolean =>
  present(columns.area.at(row)) &&
  present(columns.year.at(row)) &&
  present(columns.ethnicity.at(row)) &&
  present(columns.aged10To17.at(row)) &&
  columns.sex.at(row) !== UNREADABLE;

/** The first row of each estimate. */
export function firstRows(population: Population): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < population.rows; row++) {
    const key = estimateKey(population, row);
    if (isEstimate(population, row) && !found.has(key)) found.set(key, row);
  }
  return found;
}
