import { ethnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import type { Basis } from './basis.ts';
import { firstOutcomes } from './cohorts/first-outcomes.ts';
import { crossTabulate } from './cross-tabulate.ts';
import { ethnicGroupAt } from './groups.ts';
import type { Measure } from './measure.ts';
import { count, rate, unobserved } from './observe.ts';
import { populationServing } from './population.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Observation } from './reading.ts';

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const { events } = firstOutcomes(basis);
  const all = crossTabulate(events, periods);
  const byGroup = crossTabulate(events, periods, ({ child }) => ethnicGroupAt(basis.dataset, child));
  return periods.flatMap((period) => {
    const place = { series: 'fte.count', period, group: null };
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return ['fte.count', 'fte.rate'].map((series) => unobserved({ ...place, series }, 'not available'));
    const total = count(place, all(period), 'outcomes');
    return [
      total,
      ...ethnicGroups.map((ethnicity) =>
        count({ ...place, group: { ethnicity } }, byGroup(period, ethnicity), 'outcomes'),
      ),
      { ...rate(total, populationServing(basis, period), units['per 100,000'].multiplier), series: 'fte.rate' },
    ];
  });
}

export const firstTimeEntrants: Measure = {
  id: 'first-time-entrants',
  title: 'First-time entrants',
  definition:
    'Children aged 10 to 17 who received their first ever caution or court sentence, counted once, in the period it was given.',
  rule: [
    'Take cautions and sentences that stand, of children who are not withdrawn, dated up to the as-at date, where the child was 10 to 17 at arrest or offence and is known to have been at most 17 at first hearing.',
    'For each child keep the first: earliest outcome date, then most serious, then lowest offence id, then lowest outcome id.',
    'Children with one originating person identifier and one date of birth are one child; keep the first of their outcomes.',
    'Only now leave out children who lived elsewhere on the date of that outcome. A blank counts as local.',
    'Count the child in the period of the outcome date. Community resolutions and Outcome 22 make nobody a first-time entrant.',
    'The rate is for every 100,000 children aged 10 to 17, by the latest mid-year estimate on or before the last day of the period, or the nearest there is.',
  ],
  version: '1 (11/2026)',
  effective:
    'Any outcome date the extract reaches. The case-level view dated a child by the end of the outcome before; now by its date.',
  source:
    "Youth Justice Board, first-time entrants by case-level return; outcomes, offences and children of the service's own case system",
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes'],
  parameters: [],
  differs: [
    'The published figure comes from the Police National Computer and is usually higher: it holds cautions the service never opened.',
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'Children whose originating identifier is "N/A" are not merged; the YJB code merges those who share a birthday.',
  ],
  series: {
    'fte.count': {
      title: 'First-time entrants',
      unit: 'children',
      better: 'lower',
      numerator: 'first-time entrants',
      denominator: null,
    },
    'fte.rate': {
      title: 'First-time entrants for every 100,000 aged 10 to 17',
      unit: 'per 100,000',
      better: 'lower',
      numerator: 'first-time entrants',
      denominator: 'children aged 10 to 17',
    },
  },
  observe,
  leftOut: (basis) => firstOutcomes(basis).leftOut,
  flatId: (series, { ethnicity }) =>
    series === 'fte.count' ? `fte.by_ethnicity.${ethnicity}` : `${series}.${ethnicity}`,
};
