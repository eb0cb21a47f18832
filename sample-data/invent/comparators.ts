import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedComparatorRows } from './invented-comparators.ts';

const DFE_SOURCE =
  'Department for Education: Local Authority Interactive Tool (data owner Youth Justice Board; updated 1 February 2026; Open Government Licence v3.0)';
const CENSUS_SOURCE = 'Office for National Statistics: Census 2021 (RM032; Open Government Licence v3.0)';

/** The published file's names for its measures, and ours. */
const MEASURES: Readonly<Record<string, string>> = {
  first_time_entrants_rate_per_100000_10_17: 'fte.rate',
  reoffending_percent_age_10_14: 'reoffending.binary.age.10_14',
  reoffending_percent_age_15_17: 'reoffending.binary.age.15_17',
  children_cautioned_or_sentenced_per_10000_10_17: 'disparity.children.rate',
};

/** Real boroughs beside the invented one; London's total leaves the City out, which has no split by ethnicity. */
const AREA_CODES: Readonly<Record<string, string>> = {
  E12000007_less_city: 'london',
  E09000012: 'Hackney',
  E09000025: 'Newham',
  E09000026: 'Redbridge',
  E09000030: 'Tower Hamlets',
  E09000031: 'Waltham Forest',
};

/** Rows of a plain file without quoted cells, its heading left off. */
const readRows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** A withheld or missing value stays blank, never zero. */
const publishedValue = (text: string): string => (text === '-' ? '' : text);

const publishedRow = ([measure = '', period = '', area = '', , value = '']: string[]): string[] => [
  MEASURES[measure] ?? measure,
  area === 'London' ? 'london' : area,
  period.replace('-', '/'),
  publishedValue(value),
  '',
  '',
  DFE_SOURCE,
  '2026-02-01',
];

const censusRow = ([code = '', group = '', count = '']: string[]): string[] => [
  `population.10_17.${group.toLowerCase()}`,
  AREA_CODES[code] ?? code,
  '2021',
  count,
  '',
  '',
  CENSUS_SOURCE,
  '',
];

/** Rows of the comparators table: real figures, from the copies kept with the sample, then those invented for it. */
export const comparatorRows = (referenceFolder: string): string[][] => [
  ...readRows(join(referenceFolder, 'dfe_lait_youth_offending.csv')).map(publishedRow),
  ...readRows(join(referenceFolder, 'census2021_10_17_totals.csv')).map(censusRow),
  ...inventedComparatorRows(),
];
