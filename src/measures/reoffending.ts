import { indexEvents } from './cohorts/index-events.ts';
import { observeReoffending } from './cohorts/observe-reoffending.ts';
import { reoffendingLeftOut } from './cohorts/reoffending-left-out.ts';
import { reoffendingPassedOver } from './cohorts/reoffending-passed-over.ts';
import type { Measure } from './measure.ts';
import { reoffendingSeries } from './reoffending-series.ts';

/** The sentences of the rule that pass rows over. */
const sentences = {
  later: 1,
  'not of age': 1,
  'on the date': 3,
  'before it': 3,
  'too long after': 3,
  breach: 2,
  'never proven': 3,
  'proven too late': 3,
};

export const reoffending: Measure = {
  id: 'reoffending',
  title: 'Proven reoffending',
  definition:
    'Of the children cautioned, sentenced outside custody or released from custody in the {cohortMonths} months of a cohort, those who committed a further offence within {followUpMonths} months that was proven within {proofMonths} months.',
  rule: [
    'A child enters the cohort of {cohortMonths} months on the earliest of its index events in it: a caution or non-custodial sentence that stands, while local, on its outcome date; or release from a custodial sentence. The child must be 10 to 17 on that day and not withdrawn.',
    'Diversion is not an index event, unless the parameter indexEvents says so (here {indexEvents}). Breach of a statutory order, of a conditional discharge or of bail neither makes an index event nor counts as a reoffence.',
    'A reoffence is an offence after the index date and up to {followUpMonths} months after it, with a caution or sentence that stands up to {proofMonths} months after the index date. An offence on the index date is not one. Where the child then lived does not matter.',
    'The binary rate is children with a reoffence out of the cohort; reoffences per reoffender and reoffences per child in the cohort are given beside it, always under their full names.',
    'A longer period is the sum of its cohorts: a year of four quarterly cohorts may count one child up to four times.',
    'A cohort is forming until its last day, in follow-up for {followUpMonths} months, waiting for {waitingMonths}, then final. Before it is final its figures are not yet mature: they are a floor, shown apart.',
    'Age band, index outcome and earlier outcomes are those of the index date. Earlier outcomes are the days before it on which the child had a caution or sentence that stands, wherever it lived.',
  ],
  version: '1 (11/2026)',
  effective:
    'Any cohort the extracts reach. Cohorts of three months have been the published method since October 2017, from the cohort of October to December 2015; before that they were of twelve.',
  source:
    "The published measure's method on the records of the service's own case system: children, offences, outcomes and custody episodes",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['cohortMonths', 'followUpMonths', 'waitingMonths', 'indexEvents'],
  differs: [
    'It is local, never the published figure, which comes from the Police National Computer: offences elsewhere and after the 18th birthday are usually missing here.',
    'Without custody_episodes.csv there are no releases from custody, and children sentenced to custody enter no cohort.',
  ],
  publishedDiffers: [
    'The Police National Computer sees offences elsewhere and after the 18th birthday, which are usually missing here, so the published percentage is usually higher.',
    'The published cohort is of children the police place in the area by home address; ours of children who were local on the index date.',
    'Ours has releases from custody as far as custody episodes reach.',
  ],
  series: reoffendingSeries('reoffending', 'in the cohort'),
  observe: (basis, periods) =>
    observeReoffending(basis, periods, { prefix: 'reoffending', events: indexEvents(basis) }),
  leftOut: (basis) => reoffendingLeftOut(basis),
  passedOver: (basis, period) => reoffendingPassedOver(basis, period, { events: indexEvents(basis), sentences }),
  flatId: (series, group) => [series, ...Object.entries(group).flat()].join('.'),
  example: {
    series: 'reoffending.binary',
    period: '2024Q1',
    numerator: 3,
    denominator: 6,
    because:
      "G01, G02, G11, G17, G19 and G27 had an index event from April to June 2024. G02, G11 and G27 committed a further offence within 12 months that was proven within 18. G01 offended on the index day, G17's offence was proven a day too late, and G19's led only to a diversion.",
  },
};
