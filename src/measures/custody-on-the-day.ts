import type { EpisodeKind } from '../vocabulary/custody.ts';
import { episodeKinds } from '../vocabulary/custody.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { episodes } from './cohorts/episodes.ts';
import type { Cell } from './cross-tabulate.ts';
import type { Measure } from './measure.ts';
import { count, unobserved } from './observe.ts';
import { episodesReachBackTo, outOfReach } from './reach.ts';
import type { Observation } from './reading.ts';

/** Children with an episode of a kind on a day. One released on the day is not counted. */
function inCustody(basis: Basis, kind: EpisodeKind, day: Day): Cell {
  const there = episodes(basis).valid.filter((e) => e.kind === kind && e.start <= day && e.end > day);
  const children = new Set(there.map(({ child }) => child)).size;
  return { count: children, children, rows: there.map(({ row }) => row) };
}

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  periods.flatMap((period) =>
    episodeKinds.map((kind) => {
      const place = { series: `custody_stock.${kind}`, period, group: null };
      const unknown = period.to > basis.asAt || outOfReach(period, episodesReachBackTo(basis), basis.asAt);
      return unknown
        ? unobserved(place, 'not available')
        : count(place, inCustody(basis, kind, period.to), 'custodyEpisodes');
    }),
  );

export const custodyOnTheDay: Measure = {
  id: 'custody-on-the-day',
  title: 'Children in custody on the last day',
  definition: 'Children of the service who were in custody, sentenced or on remand, on the last day of the period.',
  rule: [
    'Take custody episodes of children who are not withdrawn. An episode that ends before it starts is left out and is a finding; a blank end is still open.',
    'A child is counted on a day if an episode of the kind began on or before it and has not ended, or ended after it. A child released on the day is not counted.',
    'Distinct children are counted, by kind. A last day after the as-at date is not yet available.',
  ],
  version: '1 (11/2026)',
  effective: 'Any day the extract reaches.',
  source: "Custody episodes of the service's own case system",
  imitates: 'local',
  needs: ['children', 'custodyEpisodes'],
  parameters: [],
  differs: [
    'A child remanded to local authority accommodation is counted as on remand, as the rule has it, though not in custody.',
    'National custody figures come from the Youth Custody Service and are not published for single services.',
  ],
  series: {
    'custody_stock.sentence': {
      title: 'Children serving a custodial sentence',
      unit: 'children',
      better: 'lower',
      numerator: 'children serving a custodial sentence',
      denominator: null,
    },
    'custody_stock.remand': {
      title: 'Children on remand',
      unit: 'children',
      better: 'lower',
      numerator: 'children on remand',
      denominator: null,
    },
  },
  observe,
  leftOut: (basis) => episodes(basis).leftOut,
  example: {
    series: 'custody_stock.sentence',
    period: '2025Q4',
    numerator: 3,
    denominator: null,
    because: "On 31 March 2026 G18, G26 and G29 were serving a sentence. G18's episode is still open.",
  },
};
