import type { SeriesSpec } from './reading.ts';

/** The series of KPI 4 or 5 (`kpi4`, `kpi5`), for a need by name. */
export function healthKpiSeries(kpi: string, called: string): Readonly<Record<string, SeriesSpec>> {
  const needing = `children with a ${called} need`;
  const offered = `${needing} who were offered an intervention in the order or attending at its start`;
  const title = `Children with a ${called} need`;
  return {
    [`${kpi}.need`]: {
      title,
      unit: 'percent',
      better: 'neither',
      numerator: needing,
      denominator: 'children with an order that ended',
    },
    [`${kpi}.in_treatment_at_start`]: {
      title: `${title} already attending an intervention when the order began`,
      unit: 'percent',
      better: 'neither',
      numerator: `${needing} already attending an intervention when the order began`,
      denominator: needing,
    },
    [`${kpi}.offered`]: {
      title: `${title} who were offered an intervention`,
      unit: 'percent',
      better: 'higher',
      numerator: offered,
      denominator: needing,
    },
    [`${kpi}.attended`]: {
      title: `Children attending a ${called} intervention, for every 100 offered it`,
      unit: 'percent',
      better: 'higher',
      numerator: 'children who began the intervention in the order or were attending it at its start',
      denominator: 'children who were offered the intervention in the order or attending it at its start',
    },
    [`${kpi}.offered_not_attended`]: {
      title: `Children who were offered help with a ${called} need and did not attend`,
      unit: 'percent',
      better: 'lower',
      numerator: 'children who were offered an intervention in the order and never attended it',
      denominator: offered,
    },
  };
}
