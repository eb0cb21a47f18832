import type { Period } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import type { Basis } from './basis.ts';
import { ageBasisMoves } from './cohorts/age-basis-moves.ts';
import { entrantBreakdowns } from './cohorts/entrant-breakdowns.ts';
import { firstOutcomes } from './cohorts/first-outcomes.ts';
import { keptThoughBlank } from './cohorts/kept-though-blank.ts';
import { crossTabulate } from './cross-tabulate.ts';
import type { Measure } from './measure.ts';
import { count, rate, unobserved } from './observe.ts';
import { populationServing } from './population.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Dimension, Observation, SeriesSpec } from './reading.ts';

const series = {
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
  'fte.age_basis.offence_only': {
    title: 'Counted by age at offence and first hearing alone',
    unit: 'children',
    better: 'neither',
    numerator: 'children',
    denominator: null,
  },
  'fte.age_basis.outcome_only': {
    title: 'Counted by age on the outcome date alone',
    unit: 'children',
    better: 'neither',
    numerator: 'children',
    denominator: null,
  },
} as const satisfies Record<string, SeriesSpec>;

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const { events } = firstOutcomes(basis);
  const all = crossTabulate(events, periods);
  const parts = entrantBreakdowns(basis).map(({ dimension, codes, codeOf }) => ({
    dimension,
    codes,
    cells: crossTabulate(events, periods, codeOf),
  }));
  const moves = ageBasisMoves(basis, periods);
  return periods.flatMap((period) => {
    const place = { series: 'fte.count', period, group: null };
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return Object.keys(series).map((name) => unobserved({ ...place, series: name }, 'not available'));
    const total = count(place, all(period), 'outcomes');
    return [
      total,
      ...parts.flatMap(({ dimension, codes, cells }) =>
        codes.map((code) => count({ ...place, group: { [dimension]: code } }, cells(period, code), 'outcomes')),
      ),
      { ...rate(total, populationServing(basis, period), units['per 100,000'].multiplier), series: 'fte.rate' },
      ...moves(period),
    ];
  });
}

/** What a breakdown is called in the flat form. */
const flatNames: Readonly<Partial<Record<Dimension, string>>> = { wayIn: 'way_in' };

export const firstTimeEntrants: Measure = {
  id: 'first-time-entrants',
  title: 'First-time entrants',
  definition:
    'Children aged 10 to 17 who received their first ever caution or court sentence, counted once, in the period it was given.',
  rule: [
    'Take cautions and sentences that stand, of children who are not withdrawn, dated up to the as-at date, where the child was 10 to 17 at arrest or offence and is known to have been at most 17 at first hearing (or, where the age basis is outcome_date, 10 to 17 on the outcome date). The age basis here is {ageBasis}.',
    'For each child keep the first: earliest outcome date, then most serious, then lowest offence id, then lowest outcome id.',
    'Children with one originating person identifier and one date of birth are one child; keep the first of their outcomes.',
    'Only now leave out children who lived elsewhere on the date of that outcome. A blank counts as local.',
    'Count the child in the period of the outcome date. Community resolutions and Outcome 22 make nobody a first-time entrant.',
    'The rate is for every 100,000 children aged 10 to 17, by the latest mid-year estimate on or before the last day of the period, or the nearest there is.',
    'Way in is a caution or a court sentence, offence that of the first outcome, age band the age of the age basis, ward the one in the extract, which may be later than the outcome.',
  ],
  version: '1 (11/2026)',
  effective:
    'Any outcome date the extract reaches. An older form of the case-level view went by the end of the outcome; this one goes by its date.',
  source:
    "Youth Justice Board, first-time entrants by case-level return; outcomes, offences and children of the service's own case system",
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['ageBasis'],
  differs: [
    'The published figure comes from the Police National Computer and is usually higher: it holds cautions the service never opened.',
    'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
    'Children whose originating identifier is "N/A" are not merged; the YJB code merges those who share a birthday.',
  ],
  publishedDiffers: [
    'The Police National Computer holds cautions the service never opened, so the published count is usually higher.',
    'The published count places a child by the home address the police recorded, ours by residence on the outcome date.',
    'The published count knows a child’s whole history in England and Wales. Ours knows only this extract, so a child first cautioned or sentenced elsewhere, or before it begins, looks like a first-time entrant here.',
    'Published rates may rest on another population estimate.',
  ],
  series,
  observe,
  leftOut: (basis) => firstOutcomes(basis).leftOut,
  keptBlank: (basis) => keptThoughBlank(basis, firstOutcomes(basis).events),
  flatId: (name, group) =>
    name === 'fte.count'
      ? Object.entries(group)
          .map(([dimension, code]) => `fte.by_${flatNames[dimension as Dimension] ?? dimension}.${code}`)
          .join('.')
      : [name, ...Object.values(group)].join('.'),
  example: {
    series: 'fte.count',
    period: '2024Q1',
    numerator: 6,
    denominator: null,
    because:
      "G01, G03, G11, G17, G19 and G27 had their first caution or court sentence from April to June 2024. G03 was 18 on the day but 17 at offence and first hearing; G16's outcome in that quarter was overturned on appeal and does not count.",
  },
};
