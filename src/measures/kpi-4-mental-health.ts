import { healthKpi } from './health-kpi.ts';
import { healthDiffers } from './health-kpi-rule.ts';
import type { Measure } from './measure.ts';

export const kpi4MentalHealth: Measure = {
  ...healthKpi({ kpi: 'kpi4', need: 'mental_health', called: 'mental health or emotional wellbeing' }),
  id: 'kpi-4-mental-health',
  title: 'KPI 4: mental health and emotional wellbeing',
  definition:
    'Children with a mental health or emotional wellbeing need whose order ended, and those of them who were offered an intervention.',
  version: '1 (11/2026)',
  differs: healthDiffers,
  example: { series: 'kpi4.offered', period: '2024/25', numerator: 0, denominator: 0, because: '' },
};
