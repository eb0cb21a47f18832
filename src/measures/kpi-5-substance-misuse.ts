import { healthKpi } from './health-kpi.ts';
import { healthDiffers } from './health-kpi-rule.ts';
import type { Measure } from './measure.ts';

export const kpi5SubstanceMisuse: Measure = {
  ...healthKpi({ kpi: 'kpi5', need: 'substance_misuse', called: 'substance misuse' }),
  id: 'kpi-5-substance-misuse',
  title: 'KPI 5: substance misuse',
  definition:
    'Children with a substance misuse need whose order ended, and those of them who were offered an intervention.',
  version: '1 (11/2026)',
  differs: [
    ...healthDiffers,
    'Children offered no intervention must have a need; for this KPI the YJB code does not ask for one.',
  ],
  example: {
    series: 'kpi5.offered',
    period: '2025Q2',
    numerator: 2,
    denominator: 2,
    because: 'G16 and G24 had a need, and both were offered an intervention or were already in treatment.',
  },
};
