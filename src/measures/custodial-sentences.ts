import type { Period } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import type { Basis } from './basis.ts';
import { custodialOutcomes } from './cohorts/custodial-outcomes.ts';
import { observeTerms } from './cohorts/custodial-terms.ts';
import { crossTabulate } from './cross-tabulate.ts';
import type { Measure } from './measure.ts';
import { count, rate, unobserved } from './observe.ts';
import { populationServing } from './population.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Observation } from './reading.ts';

const series = {
  'custody.outcomes': {
    title: 'Custodial outcomes',
    unit: 'outcomes',
    better: 'lower',
    numerator: 'custodial outcomes',
    denominator: null,
  },
  'custody.sentencing_occasions': {
    title: 'Custodial sentences',
    unit: 'occasions',
    better: 'lower',
    numerator: 'occasions on which a child was sentenced to custody',
    denominator: null,
  },
  'custody.children': {
    title: 'Children sentenced to custody',
    unit: 'children',
    better: 'lower',
    numerator: 'children sentenced to custody',
    denominator: null,
  },
  'custody.rate': {
    title: 'Custodial sentences for every 1,000 aged 10 to 17',
    unit: 'per 1,000',
    better: 'lower',
    numerator: 'occasions on which a child was sentenced to custody',
    denominator: 'children aged 10 to 17',
  },
  'custody.term_median': {
    title: 'Median length of a custodial sentence',
    unit: 'months',
    better: 'neither',
    numerator: 'custodial sentences whose length is known',
    denominator: null,
  },
  'custody.term_mean': {
    title: 'Mean length of a custodial sentence',
    unit: 'months',
    better: 'neither',
    numerator: 'custodial sentences whose length is known',
    denominator: null,
  },
  'custody.indeterminate': {
    title: 'Custodial sentences without a fixed length',
    unit: 'occasions',
    better: 'lower',
    numerator: 'occasions on which a child was sentenced to custody for an indeterminate term',
    denominator: null,
  },
  'custody.term_not_known': {
    title: 'Custodial sentences whose length is not known',
    unit: 'occasions',
    better: 'neither',
    numerator: 'occasions on which a child was sentenced to custody and no term is recorded',
    denominator: null,
  },
} as const;

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const events = custodialOutcomes(basis);
  const outcomes = crossTabulate(events.outcomes, periods);
  const occasions = crossTabulate(events.occasions, periods);
  const children = crossTabulate(events.children, periods);
  return periods.flatMap((period) => {
    const at = (name: string) => ({ series: name, period, group: null });
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return Object.keys(series).map((name) => unobserved(at(name), 'not available'));
    const sentenced = occasions(period);
    const sentences = count(at('custody.sentencing_occasions'), sentenced, 'outcomes');
    return [
      count(at('custody.outcomes'), outcomes(period), 'outcomes'),
      sentences,
      count(at('custody.children'), children(period), 'outcomes'),
      { ...rate(sentences, populationServing(basis, period), units['per 1,000'].multiplier), series: 'custody.rate' },
      ...observeTerms(basis, period, sentenced.rows),
    ];
  });
}

export const custodialSentences: Measure = {
  id: 'custodial-sentences',
  title: 'Use of custody',
  definition:
    'Occasions on which a child of the area was sentenced to custody, each counted once however many offences it was for, and how many months the sentences were for.',
  rule: [
    'Take outcomes of the custody group that stand, of local children who are not withdrawn, dated up to the as-at date and not before the first day counted, where the age at first hearing is known and 10 to 17.',
    'Age at the offence and age at sentence are not looked at.',
    'Custodial sentences are distinct children and sentencing occasions, or outcome dates where the occasion is blank.',
    'Custodial outcomes are distinct offences, outcome dates and outcomes. Children are distinct in the period.',
    'The rate is for every 1,000 children aged 10 to 17, by the latest mid-year estimate on or before the last day of the period, or the nearest there is.',
    'The length of a custodial sentence is the longest term in months of the custodial outcomes of the occasion. It is indeterminate where any of them is a section 259 or section 226 (life) sentence, and not known where no term above 0 is recorded.',
    'The median and the mean, in months, are of the sentences whose length is known; of an even number the median is the mean of the middle two. Indeterminate sentences and those of no known length are counted apart.',
  ],
  version: '1 (11/2026)',
  effective: 'Outcomes from {custodyCountsFrom}.',
  source:
    "Youth Justice Board, custody view of the case-level return; outcomes and offences of the service's own case system",
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['custodyCountsFrom'],
  differs: ['A blank appeal status stands and a blank residence is local; the YJB code drops both.'],
  publishedDiffers: [
    'The published count is of what services had returned when it was closed; ours has what was entered, corrected or changed on appeal since.',
    'Residence may be told otherwise in the return than in this extract.',
    'Published rates may rest on another population estimate.',
  ],
  series,
  observe,
  leftOut: (basis) => custodialOutcomes(basis).leftOut,
  example: {
    series: 'custody.sentencing_occasions',
    period: '2025/26',
    numerator: 5,
    denominator: null,
    because:
      "G18, G26, G27, G28 and G29 were each sentenced once. The known terms are 8, 12 and 30 months, so the median is 12 and the mean 16.7; G18's sentence has no fixed end and G28's term is blank.",
  },
};
