import type { Period, PeriodLength } from '../../vocabulary/period.ts';
import type { Plan } from '../plan.ts';
import { periodTable } from '../tables/period-table.ts';
import { quarterTable } from '../tables/quarter-table.ts';
import type { FigureTable, Picture } from './pack.ts';

/** A row a period; or, where they are counts by quarter, a row a year with its quarters across. */
const byPeriod: FigureTable = (reading, view, caption) => {
  const counts = view.series.every((name) => reading.series[name]?.denominator === null);
  const quarterly = counts && view.periods.every(({ kind }) => kind === 'quarter');
  return (quarterly ? quarterTable : periodTable)(reading, view, caption);
};

const lengths: Readonly<Record<PeriodLength, string>> = {
  day: 'by day',
  'calendar-year': 'by calendar year',
  month: 'by month',
  quarter: 'by quarter',
  year: 'by financial year',
  'rolling-year': 'by rolling year',
};

/** A chart of counts over the recent periods, whatever their length. */
export const recently = (id: string, caption: string, rest: Pick<Picture, 'chart' | 'series'>): Picture => ({
  id,
  caption: ({ by }) => `${caption} ${lengths[by]}`,
  periods: ({ recent }) => recent,
  table: byPeriod,
  ...rest,
});

/** The financial years told of. */
export const years = (plan: Plan): readonly Period[] => plan.years;

/** The four latest quarters together. */
export const latestYear = (plan: Plan): readonly Period[] => [plan.latestYear];

/** A chart of rates over the financial years. */
export const yearly = (
  id: string,
  caption: string,
  rest: Pick<Picture, 'chart' | 'series' | 'comparators'>,
): Picture => ({
  id,
  caption: () => `${caption}, by financial year`,
  periods: years,
  table: byPeriod,
  ...rest,
});
