import { diversionIndexEvents } from './cohorts/index-events.ts';
import { observeReoffending } from './cohorts/observe-reoffending.ts';
import { diversionLeftOut } from './cohorts/reoffending-left-out.ts';
import { reoffendingPassedOver } from './cohorts/reoffending-passed-over.ts';
import type { Measure } from './measure.ts';
import { reoffendingSeries } from './reoffending-series.ts';

/** The sentences of the rule that pass rows over. */
const sentences = {
  later: 1,
  'not of age': 1,
  'on the date': 2,
  'before it': 2,
  'too long after': 2,
  breach: 2,
  'never proven': 3,
  'proven too late': 2,
};

export const reoffendingAfterDiversion: Measure = {
  id: 'reoffending-after-diversion',
  title: 'Reoffending after diversion',
  definition:
    'Of the children diverted from court in the {cohortMonths} months of a cohort, by a community resolution or Outcome 22 for example, those who committed a further offence within {followUpMonths} months that was proven within {proofMonths} months.',
  rule: [
    'As proven reoffending, but a child enters the cohort of {cohortMonths} months on the earliest diversion outcome in it, while local and aged 10 to 17.',
    'The follow-up, the waiting period and what counts as a reoffence are those of proven reoffending; breach is left out in the same way.',
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
  leftOut: diversionLeftOut,
  passedOver: (basis, period) =>
    reoffendingPassedOver(basis, period, { events: diversionIndexEvents(basis), sentences }),
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
