import { withheld } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { financialYearOf } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import type { Basis } from './basis.ts';
import { observeKpi } from './cohorts/kpi.ts';
import { programmeOffences } from './cohorts/programme-offences.ts';
import { seriousViolenceIn } from './cohorts/serious-violence.ts';
import { kpi9Series } from './kpi-9-series.ts';
import type { Measure } from './measure.ts';
import { rate } from './observe.ts';
import { populationOf } from './population.ts';
import type { Observation } from './reading.ts';

/** The last financial year, by its start, for which the YJB's code has a population. */
const YJB_POPULATIONS_UP_TO = 2024;

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  observeKpi(basis, periods, {
    series: Object.keys(kpi9Series),
    figuresIn: (quarter) => seriousViolenceIn(basis, quarter),
  }).map((observation) =>
    observation.series === 'kpi9.serious_violence_per_10000' ? rated(basis, observation) : observation,
  );

/** A count over the population of the calendar year before its financial year; over two years there is no one population. */
function rated(basis: Basis, counted: Observation): Observation {
  if (counted.numerator.kind === 'withheld') return counted;
  const year = financialYearOf(counted.period.from);
  if (financialYearOf(counted.period.to) !== year)
    return { ...counted, denominator: withheld('not applicable'), value: withheld('not applicable') };
  const lacking = basis.parameters.asYjb === 'yes' && year > YJB_POPULATIONS_UP_TO;
  const served = lacking ? undefined : populationOf(basis).of(year - 1, 'all');
  return rate(counted, served, units['per 10,000'].multiplier);
}

export const kpi9SeriousViolence: Measure = {
  id: 'kpi-9-serious-violence',
  title: 'KPI 9: serious violence',
  definition:
    'Offences of serious violence for which a child was cautioned or sentenced in the period and has a programme with the service, for every 10,000 children aged 10 to 17.',
  rule: [
    'Take cautions and sentences that stand, of a local child who is not withdrawn, given from {kpiCountsFrom} up to the as-at date, that have an order type (youth caution, youth conditional caution, referral order, youth rehabilitation order or custody) and whose offence is tied to a programme with a disposal that counts in the KPIs, ended or not. A detention and training order ends with its {custodialOrderEnds}; where that is licence, a programme of its custodial part does not count.',
    'The child must be 10 to 17: at arrest or offence for a caution; at first hearing, which must be known, for a sentence.',
    'An offence counts once, with its most serious outcome, then the latest, in the quarter of the date of that outcome.',
    'An offence is serious violence if its category is drugs, robbery or violence against the person and its seriousness score is 5, 6, 7 or 8. Without a score it is not.',
    'The rate is for every 10,000 children aged 10 to 17 in the calendar year before the financial year: quarters of 2025/26 use 2024. Without an estimate for that very year there is no rate. The rate of a financial year is its offences over that one population; a period in two financial years has none.',
    'A child counts once a quarter. Its age is that of sentence 2 at its offence of serious violence or, where it has several in the quarter, at the one with the most serious outcome, then the latest.',
    'Types, scores, ages, sexes and ethnic groups are out of serious violence; order types out of all offences with that order. But for the rate, a longer period is the sum of its quarters.',
  ],
  version: '1 (11/2026)',
  effective: 'Outcomes given on or after {kpiCountsFrom}.',
  source:
    'Youth Justice Board, key performance indicators for youth justice services, and its published reporting code',
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes', 'interventions', 'interventionOffences'],
  parameters: ['kpiCountsFrom', 'custodialOrderEnds', 'asYjb'],
  differs: [
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'A rate is given for every year whose population is in the extract; the YJB code has populations only as far as 2024/25, and no rate after it.',
  ],
  series: kpi9Series,
  observe,
  leftOut: (basis) => programmeOffences(basis).leftOut,
  example: {
    series: 'kpi9.serious_violence_of_offences',
    period: '2024Q3',
    numerator: 3,
    denominator: 6,
    because:
      'Six offences had their most serious outcome in the quarter. G18-F2, G27-F3 and G27-F4 are serious violence.',
  },
};
