import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import type { Breakdown } from './cohorts/breakdown.ts';
import type { DisparityKind } from './cohorts/disparity-breakdowns.ts';
import { disparityKinds } from './cohorts/disparity-breakdowns.ts';
import { disparityEvents } from './cohorts/disparity-events.ts';
import type { Event } from './cross-tabulate.ts';
import { crossTabulate } from './cross-tabulate.ts';
import type { Measure } from './measure.ts';
import { count, unobserved } from './observe.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Observation } from './reading.ts';

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  disparityKinds(basis).flatMap((kind) => observeKind(basis, periods, kind));

function observeKind(
  basis: Basis,
  periods: readonly Period[],
  { series, events, breakdowns }: DisparityKind,
): readonly Observation[] {
  const tabulated = breakdowns.map((parts) => ({
    isSparse: parts.length > 2,
    places: placesOf(parts),
    cellOf: crossTabulate(events, periods, (event) => parts.map(({ codeOf }) => codeOf(event)).join(' ')),
  }));
  return periods.flatMap((period) => {
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return [unobserved({ series, period, group: null }, 'not available')];
    return tabulated.flatMap(({ isSparse, places, cellOf }) =>
      places.flatMap(({ key, group }) => {
        const cell = cellOf(period, key);
        return isSparse && cell.count === 0 ? [] : [count({ series, period, group }, cell, 'outcomes')];
      }),
    );
  });
}

interface Place {
  /** Its codes, as events are tabulated by them. */
  readonly key: string;
  readonly group: NonNullable<Observation['group']>;
}

/** Every combination of the codes of some dimensions, the first the slowest. */
function placesOf(parts: readonly Breakdown<Event>[]): readonly Place[] {
  return parts.reduce<readonly Place[]>(
    (places, { dimension, codes }) =>
      places.flatMap(({ key, group }) =>
        codes.map((code) => ({ key: key === '' ? code : `${key} ${code}`, group: { ...group, [dimension]: code } })),
      ),
    [{ key: '', group: {} }],
  );
}

/** The id in the flat form: a score and, where no ethnic group stands before it, a sex say what they are. */
function flatId(series: string, { ethnicity, sex, score, ...further }: NonNullable<Observation['group']>): string {
  const sexId = sex !== undefined && ethnicity === undefined ? `sex_${sex}` : sex;
  const scoreId = score === undefined ? undefined : `score_${score}`;
  return [series, ethnicity, sexId, ...Object.values(further), scoreId].filter((part) => part !== undefined).join('.');
}

export const disparityCounts: Measure = {
  id: 'disparity-counts',
  title: 'Children cautioned or sentenced, by ethnicity',
  definition:
    'Local children cautioned or sentenced in the period, their outcomes and their offences, by ethnic group.',
  rule: [
    'Take cautions and sentences that stand, of local children who are not withdrawn, dated up to the as-at date and not before the first day counted, where the child was 10 to 17 at arrest or offence and is known to have been at most 17 at first hearing.',
    'A child counts once in a period. Several offences with one outcome on one day are one outcome. An offence counts once, if it was committed on or after the first day counted; one with outcomes in two years counts in both.',
    'An absent seriousness score is score 0, and an absent category is not known. Children whose ethnicity is not known are shown as a group of their own.',
    'Offences are also told by category, by sex with score or category, and by ethnic group with sex and score or with category and score; of three together only those that there are.',
  ],
  version: '2 (11/2026)',
  effective: 'Outcomes and offences from {disparityCountsFrom}.',
  source:
    "Youth Justice Board, Disparity Toolkit 1.4; children, offences and outcomes of the service's own case system",
  imitates: 'YJB case-level',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['disparityCountsFrom'],
  differs: [
    'The toolkit keeps outcomes overturned on appeal; here they do not stand.',
    'The toolkit joins the same outcome within one month; here outcomes on different days are different.',
  ],
  series: {
    'disparity.children': {
      title: 'Children cautioned or sentenced',
      unit: 'children',
      better: 'neither',
      numerator: 'children',
      denominator: null,
    },
    'disparity.outcomes': {
      title: 'Cautions and sentences',
      unit: 'outcomes',
      better: 'neither',
      numerator: 'outcomes',
      denominator: null,
    },
    'disparity.offences': {
      title: 'Offences with a caution or sentence',
      unit: 'offences',
      better: 'neither',
      numerator: 'offences',
      denominator: null,
    },
  },
  observe,
  leftOut: (basis) => disparityEvents(basis).leftOut,
  flatId,
  example: {
    series: 'disparity.children',
    period: '2024/25',
    group: { ethnicity: 'black' },
    numerator: 5,
    denominator: null,
    because:
      'G02, G04, G15, G22 and G27 are Black and were cautioned or sentenced in the year. They had ten outcomes; a child is counted once.',
  },
};
