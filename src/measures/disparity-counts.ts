import { present } from '../vocabulary/absent.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroups } from '../vocabulary/ethnicity.ts';
import { substantiveGroups } from '../vocabulary/outcome.ts';
import type { Period } from '../vocabulary/period.ts';
import { sexes } from '../vocabulary/sex.ts';
import type { Basis } from './basis.ts';
import { disparityEvents } from './cohorts/disparity-events.ts';
import { outcomeFacts } from './cohorts/outcome-facts.ts';
import type { Event } from './cross-tabulate.ts';
import { crossTabulate } from './cross-tabulate.ts';
import { ethnicGroupAt, sexAt } from './groups.ts';
import type { Measure } from './measure.ts';
import { count, unobserved } from './observe.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Dimension, Observation } from './reading.ts';

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

/** One kind of thing counted, by ethnic group and by ethnic group and one further dimension. */
interface Counted {
  readonly series: string;
  readonly events: readonly Event[];
  readonly dimension: Dimension;
  readonly codes: readonly string[];
  readonly codeOf: (event: Event) => string;
}

function counted(basis: Basis): readonly Counted[] {
  const { dataset } = basis;
  const events = disparityEvents(basis);
  const scoreOf = ({ row }: Event): string => {
    const score = dataset.offences.columns.seriousness.at(dataset.links.offenceOfOutcome.at(row));
    return present(score) ? String(score) : '0';
  };
  return [
    {
      series: 'disparity.children',
      events: events.children,
      dimension: 'sex',
      codes: sexes,
      codeOf: ({ child }) => sexAt(dataset, child),
    },
    {
      series: 'disparity.outcomes',
      events: events.outcomes,
      dimension: 'outcomeGroup',
      codes: substantiveGroups,
      codeOf: ({ row }) => outcomeFacts(basis).groupAt(row),
    },
    { series: 'disparity.offences', events: events.offences, dimension: 'score', codes: scores, codeOf: scoreOf },
  ];
}

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  counted(basis).flatMap((kind) => observeKind(basis, periods, kind));

function observeKind(basis: Basis, periods: readonly Period[], kind: Counted): readonly Observation[] {
  const groupOf = ({ child }: Event): EthnicGroup => ethnicGroupAt(basis.dataset, child);
  const byGroup = crossTabulate(kind.events, periods, groupOf);
  const byBoth = crossTabulate(kind.events, periods, (event) => `${groupOf(event)} ${kind.codeOf(event)}`);
  return periods.flatMap((period) => {
    const place = { series: kind.series, period };
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return [unobserved({ ...place, group: null }, 'not available')];
    return ethnicGroups.flatMap((ethnicity) => [
      count({ ...place, group: { ethnicity } }, byGroup(period, ethnicity), 'outcomes'),
      ...kind.codes.map((code) =>
        count(
          { ...place, group: { ethnicity, [kind.dimension]: code } },
          byBoth(period, `${ethnicity} ${code}`),
          'outcomes',
        ),
      ),
    ]);
  });
}

export const disparityCounts: Measure = {
  id: 'disparity-counts',
  title: 'Children cautioned or sentenced, by ethnicity',
  definition:
    'Local children cautioned or sentenced in the period, their outcomes and their offences, by ethnic group.',
  rule: [
    'Take cautions and sentences that stand, of local children who are not withdrawn, dated up to the as-at date and not before the first day counted, where the child was 10 to 17 at arrest or offence and is known to have been at most 17 at first hearing.',
    'A child counts once in a period. Several offences with one outcome on one day are one outcome. An offence counts once, if it was committed on or after the first day counted; one with outcomes in two years counts in both.',
    'An absent seriousness score is score 0. Children whose ethnicity is not known are shown as a group of their own.',
  ],
  version: '1 (11/2026)',
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
  flatId: (series, { ethnicity, score, ...further }) =>
    [series, ethnicity, ...(score === undefined ? [] : [`score_${score}`]), ...Object.values(further)].join('.'),
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
