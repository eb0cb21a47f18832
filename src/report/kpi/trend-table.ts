import type { Observation } from '../../measures/reading.ts';
import { sayBare, sayPeriod, shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Plan } from '../plan.ts';
import { observed } from '../story.ts';
import { figureTable } from '../tables/figure-table.ts';
import type { ToldKpi } from './judged-kpis.ts';
import { sayCounts } from './say-counts.ts';

/** So many quarters that the latest stands beside the same quarter a year before. */
const quartersTold = 5;

const sayCount = (observation: Observation | undefined): string =>
  observation ? sayBare(observation.numerator, 'children') : shorthand['not available'];

/** The headline of each KPI over the latest quarters, its counts first: a row a KPI, a column a quarter. */
export function trendTable({ kpiQuarters }: Plan, kpis: readonly ToldKpi[]): BlockOf<'table'> {
  const quarters = kpiQuarters.slice(-quartersTold);
  return figureTable(
    'The same counts over the latest quarters',
    { heads: ['Indicator', ...quarters.map(sayPeriod)] },
    kpis.map(({ entry, kpi: { headline }, told }) => {
      const unit = told.measure.series[headline]?.unit;
      const shown = quarters.map((period) => observed(told, headline, { period }));
      return [
        entry.heading,
        ...shown.map((observation) => (unit === 'percent' ? sayCounts(observation, unit) : sayCount(observation))),
      ];
    }),
  );
}
