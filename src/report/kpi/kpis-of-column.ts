import { listed } from '../../vocabulary/wording.ts';

/** Whatever decides whether a child has an order that counts: all but KPI 8, which is of meetings. */
const ofOrders = [1, 2, 3, 4, 5, 6, 7, 9, 10];

/** The KPIs that ask for each column of codes, by extract and heading. */
const kpis: Readonly<Record<string, readonly number[]>> = {
  'interventions disposal': ofOrders,
  'outcomes outcome': ofOrders,
  'offences category': [9],
  'accommodation type': [1],
  'accommodation suitability': [1],
  'education provision': [2],
  'education suitability': [2, 3],
  'health need': [4, 5],
  'health intervention': [4, 5],
  'wider_services status': [7],
  'board_attendance sector': [8],
  'board_attendance attendance': [8],
};

/** The KPIs that a code of a column would have fallen into, in order; none where no KPI asks for the column. */
export const kpisOfColumn = (table: string, heading: string): readonly number[] => kpis[`${table} ${heading}`] ?? [];

/** `KPI 6`, `KPIs 4 and 5`, `KPIs 1 to 7, 9 and 10`: numbers in order. */
export const sayKpis = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'KPI' : 'KPIs'} ${listed(runsOf(numbers).flatMap(sayRun))}`;

/** So many in a row are said by the first and the last. */
const fewestTo = 4;

/** Numbers that follow one another, together. */
const runsOf = (numbers: readonly number[]): readonly (readonly number[])[] => {
  const starts = numbers.flatMap((number, place) => (numbers[place - 1] === number - 1 ? [] : [place]));
  return starts.map((start, nth) => numbers.slice(start, starts[nth + 1]));
};

const sayRun = (run: readonly number[]): readonly string[] =>
  run.length < fewestTo ? run.map(String) : [`${run[0]} to ${run.at(-1)}`];
