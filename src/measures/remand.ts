import { establishments } from '../vocabulary/custody.ts';
import type { Period } from '../vocabulary/period.ts';
import { within } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { custodyAfter } from './cohorts/custody-after-remand.ts';
import type { Episode } from './cohorts/episodes.ts';
import { episodes } from './cohorts/episodes.ts';
import type { Stay } from './cohorts/nights.ts';
import { longStaysIn, nightsIn, staysOf } from './cohorts/nights.ts';
import { inDetention, remandsOf } from './cohorts/remands.ts';
import type { Cell } from './cross-tabulate.ts';
import type { Measure } from './measure.ts';
import { count, unobserved } from './observe.ts';
import { episodesReachBackTo, outOfReach } from './reach.ts';
import type { Group, Observation } from './reading.ts';
import { byEstablishment, followedUp } from './remand-series.ts';

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const remands = remandsOf(basis);
  const kept = (establishment: string): readonly Episode[] => remands.filter((e) => e.establishment === establishment);
  const parts: readonly (readonly [Group, readonly Episode[]])[] = [
    [null, remands.filter(inDetention)],
    ...[...establishments, 'not_known'].map((establishment) => [{ establishment }, kept(establishment)] as const),
  ];
  return [
    ...parts.flatMap(([group, part]) => observePart(basis, periods, { group, part })),
    ...observeStays(basis, periods, staysOf(remands.filter(inDetention), basis.asAt)),
  ];
}

function observePart(
  basis: Basis,
  periods: readonly Period[],
  { group, part }: { group: Group; part: readonly Episode[] },
): readonly Observation[] {
  const stays = staysOf(part, basis.asAt);
  return periods.flatMap((period) => {
    const place = { period, group };
    if (outOfReach(period, episodesReachBackTo(basis), basis.asAt))
      return Object.keys(byEstablishment).map((name) => unobserved({ ...place, series: name }, 'not available'));
    const nights = nightsIn(stays, period);
    return [
      count({ ...place, series: 'remand.episodes' }, begun(part, period), 'custodyEpisodes'),
      count({ ...place, series: 'remand.children' }, { ...nights, count: nights.children }, 'custodyEpisodes'),
      count({ ...place, series: 'remand.bed_nights' }, nights, 'custodyEpisodes'),
    ];
  });
}

function observeStays(basis: Basis, periods: readonly Period[], stays: readonly Stay[]): readonly Observation[] {
  const thenCustody = custodyAfter(basis, periods, stays);
  return periods.flatMap((period) => {
    const place = { series: 'remand.long_stays', period, group: null };
    if (outOfReach(period, episodesReachBackTo(basis), basis.asAt))
      return Object.keys(followedUp).map((series) => unobserved({ ...place, series }, 'not available'));
    const long = longStaysIn(stays, period, basis.parameters.longRemandNights);
    return [thenCustody(period), count(place, long, 'custodyEpisodes')];
  });
}

function begun(part: readonly Episode[], period: Period): Cell {
  const started = part.filter(({ start }) => within(start, period));
  return {
    count: started.length,
    children: new Set(started.map(({ child }) => child)).size,
    rows: started.map(({ row }) => row),
  };
}

export const remand: Measure = {
  id: 'remand',
  title: 'Remand',
  definition:
    'Remands of children to youth detention accommodation: how many began, how many children, the nights they spent there, how many stays were of {longRemandNights} nights or more, and which children were sentenced to custody within {remandOutcomeMonths} months of the end.',
  rule: [
    'Take custody episodes of kind remand of children who are not withdrawn. An episode that ends before it starts is left out and is a finding.',
    'Episodes are those that began in the period. Children are those with a remand night in it.',
    'Bed nights are the midnights between start and end that fall in the period; the night of 31 March to 1 April belongs to 31 March. Overlapping episodes of one child count each night once, and open episodes run to the as-at date.',
    'Remand to local authority accommodation is counted apart and is in none of the totals.',
    'A stay is the episodes of one child that overlap or touch, joined; local authority accommodation is in none. It has ended once all of them have, up to the as-at date, on the last of their days.',
    'Of the children with a stay that ended in the period, those were sentenced to custody who have a custodial outcome that stands, dated from the first day of the stay up to {remandOutcomeMonths} months after its end. Where the child then lived, and its age, are not looked at. A child counts once.',
    'That share is final {remandOutcomeMonths} months after the last day of the period; until then it is not yet mature: a floor, shown apart.',
    'A stay is long if it has a night in the period and had {longRemandNights} nights or more by its end, the as-at date or the end of the period, whichever came first.',
  ],
  version: '1 (11/2026)',
  effective: 'Any night the extract reaches.',
  source: "Custody episodes of the service's own case system",
  imitates: 'local',
  needs: ['children', 'custodyEpisodes'],
  parameters: ['remandOutcomeMonths', 'longRemandNights'],
  differs: [
    'Remand is not published below England and Wales, so there is nothing official to set beside it.',
    'Without outcomes.csv it is not known which children were then sentenced to custody; the rest is counted all the same.',
  ],
  series: { ...byEstablishment, ...followedUp },
  observe,
  leftOut: (basis) => [
    ...episodes(basis).leftOut,
    {
      reason: 'in local authority accommodation: counted apart',
      sentence: 4,
      table: 'custodyEpisodes',
      rows: remandsOf(basis).flatMap((episode) => (inDetention(episode) ? [] : [episode.row])),
    },
  ],
  example: {
    series: 'remand.bed_nights',
    period: '2025/26',
    numerator: 185,
    denominator: null,
    because:
      "G18 spent 141 nights on remand, G24 15 and G26 29. G24's 15 nights in local authority accommodation before that are counted apart.",
  },
};
