import { diversionIndexEvents } from './cohorts/index-events.ts';
import { observeReoffending } from './cohorts/observe-reoffending.ts';
import type { Measure } from './measure.ts';
import { reoffendingSeries } from './reoffending-series.ts';

export const reoffendingAfterDiversion: Measure = {
  id: 'reoffending-after-diversion',
  title: 'Reoffending after diversion',
  definition:
    'Of the children diverted from court in the {cohortMonths} months of a cohort, by a community resolution or Outcome 22 for example, those who committed a further offence within {followUpMonths} months that was proven within {proofMonths} months.',
  rule: [
    'As proven reoffending, but a child enters the cohort on the earliest diversion outcome in it.',
    'A reoffence must still lead to a caution or a sentence: a further diversion is not one.',
  ],
  version: '1 (11/2026)',
  effective: 'Any cohort the extracts reach.',
  source: "Records of the service's own case system",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['cohortMonths', 'followUpMonths', 'waitingMonths'],
  differs: ['Not comparable with the published measure, which leaves out community resolutions and other diversion.'],
  series: reoffendingSeries('reoffending_diversion', 'diverted'),
  observe: (basis, periods) =>
    observeReoffending(basis, periods, { prefix: 'reoffending_diversion', events: diversionIndexEvents(basis) }),
  flatId: (series, group) => [series, ...Object.entries(group).flat()].join('.'),
  example: {
    series: 'reoffending_diversion.binary',
    period: '2024Q1',
    numerator: 2,
    denominator: 2,
    because:
      'G13 and G23 had a community resolution from April to June 2024. Each committed an offence within 12 months that was cautioned within 18.',
  },
};
