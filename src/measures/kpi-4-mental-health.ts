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
  example: {
    series: 'kpi4.offered',
    period: '2024Q3',
    numerator: 3,
    denominator: 4,
    because:
      'G02, G12, G23 and G27 had a need. G02 was in treatment when the order began, and G12 and G27 were offered an intervention during it.',
  },
};
