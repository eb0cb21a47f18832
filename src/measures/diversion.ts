import { ethnicGroups } from '../vocabulary/ethnicity.ts';
import type { OutcomeGroup } from '../vocabulary/outcome.ts';
import { rungs } from '../vocabulary/outcome.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { diversionEvents } from './cohorts/diversion-events.ts';
import { groupBy } from './cohorts/group-by.ts';
import { mostSerious } from './cohorts/most-serious.ts';
import { outcomeFacts } from './cohorts/outcome-facts.ts';
import type { Cell, Event } from './cross-tabulate.ts';
import { crossTabulate } from './cross-tabulate.ts';
import { diversionSeries as series } from './diversion-series.ts';
import { ethnicGroupAt } from './groups.ts';
import type { Measure } from './measure.ts';
import { count, share, unobserved } from './observe.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Group, Observation } from './reading.ts';

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const { outcomes } = diversionEvents(basis);
  const { groupAt, rankAt } = outcomeFacts(basis);
  const byRung = crossTabulate(outcomes, periods, ({ row }) => groupAt(row));
  const highest = mostSerious(outcomes, periods, ({ row }) => rankAt(row));
  return periods.flatMap((period) => {
    const at = (name: keyof typeof series, group: Group = null) => ({ series: name, period, group });
    if (outOfReach(period, outcomesReachBackTo(basis), basis.asAt))
      return Object.keys(series).map((name) => unobserved({ ...at('diversion.rate'), series: name }, 'not available'));
    const children = highest.get(period.label) ?? [];
    const all = together(
      rungs.map((rung) => byRung(period, rung)),
      children.length,
    );
    return [
      count(at('diversion.outcomes'), all, 'outcomes'),
      ...rungs.map((rung) => count(at('diversion.outcomes', { outcomeGroup: rung }), byRung(period, rung), 'outcomes')),
      share(at('diversion.rate'), [byRung(period, 'diversion'), all], 'outcomes'),
      ...observeChildren(basis, period, children),
    ];
  });
}

/** An outcome is of one group alone; a child may have outcomes of several. */
const together = (cells: readonly Cell[], children: number): Cell => ({
  count: cells.reduce((sum, cell) => sum + cell.count, 0),
  children,
  rows: cells.flatMap(({ rows }) => rows),
});

/** Children, each by its most serious outcome in the period: those diverted, and the ladder of all and of every ethnic group. */
function observeChildren(basis: Basis, period: Period, highest: readonly Event[]): readonly Observation[] {
  const byEthnicity = groupBy(highest, ({ child }) => ethnicGroupAt(basis.dataset, child));
  const { groupAt } = outcomeFacts(basis);
  const rungOf = ({ row }: Event): OutcomeGroup => groupAt(row);
  const diverted = highest.filter((event) => rungOf(event) === 'diversion');
  const ladderOf = (events: readonly Event[], group: Group): readonly Observation[] => {
    const byRung = groupBy(events, rungOf);
    const all = childrenOf(events);
    return rungs.map((rung) =>
      share(
        { series: 'diversion.ladder', period, group: { ...group, outcomeGroup: rung } },
        [childrenOf(byRung.get(rung) ?? []), all],
        'outcomes',
      ),
    );
  };
  return [
    share(
      { series: 'diversion.children_rate', period, group: null },
      [childrenOf(diverted), childrenOf(highest)],
      'outcomes',
    ),
    ...ladderOf(highest, null),
    ...ethnicGroups.flatMap((ethnicity) => ladderOf(byEthnicity.get(ethnicity) ?? [], { ethnicity })),
  ];
}

/** One event a child. */
const childrenOf = (events: readonly Event[]): Cell => ({
  count: events.length,
  children: events.length,
  rows: events.map(({ row }) => row),
});

export const diversion: Measure = {
  id: 'diversion',
  title: 'Diversion and the ladder of outcomes',
  definition:
    'How often local children are diverted rather than cautioned or sentenced: as a percentage of outcomes, and as a percentage of children, each by the most serious outcome of the period.',
  rule: [
    'Take diversion outcomes, cautions and sentences that stand, of local children who are not withdrawn, dated up to the as-at date, whose offence is in the extract.',
    'The child was 10 to 17 at arrest or offence and, for a caution or sentence, is known to have been at most 17 at first hearing. Diversion needs no hearing.',
    'Outcomes are distinct children, outcomes and outcome dates: several offences with one outcome on one day are one outcome.',
    'The diversion rate of outcomes is diversion outcomes in every 100 of these outcomes.',
    'The diversion rate of children is, in every 100 children with any of these outcomes in the period, those whose most serious one in it is diversion.',
    'The ladder puts each child on one rung, that of its most serious outcome in the period: diversion, caution, first-tier sentence, community sentence, custody. A rung is given in every 100 children with any outcome, and by ethnic group in every 100 children of that group; those whose ethnicity is not known are a group of their own.',
  ],
  version: '1 (11/2026)',
  effective: 'Any outcome date the extract reaches.',
  source:
    "Our definition: no published one was found; outcomes, offences and children of the service's own case system",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: [],
  differs: [
    'Diversion is recorded differently from place to place, and by the police often not at all: there is nothing official to set beside it.',
    'A child with a diversion and a caution in one period is on the rung of the caution, so the rate of outcomes and the rate of children differ.',
  ],
  series,
  observe,
  leftOut: (basis) => diversionEvents(basis).leftOut,
  example: {
    series: 'diversion.rate',
    period: '2024/25',
    numerator: 5,
    denominator: 33,
    because:
      'The year has 33 outcomes of 19 children, an outcome given for several offences on one day counted once. Five are diversion: those of G13, G14, G19, G23 and G25.',
  },
};
