import { known, withheld } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { percentage, unfinished, unobserved } from '../observe.ts';
import type { Group, Maturity, Observation, Rows } from '../reading.ts';
import type { IndexEvent } from './index-events.ts';
import type { Member } from './reoffending-cohort.ts';
import { cohortsIn } from './reoffending-cohort.ts';
import { partsOf } from './reoffending-parts.ts';

/**
 * The three reoffending figures of every period (counting rules 15.5), named `<prefix>.binary`, `.per_reoffender` and
 * `.per_child`. A period of several cohorts is the sum of them, so a child may be in it once for each.
 */
export function observeReoffending(basis: Basis, periods: readonly Period[], from: Source): readonly Observation[] {
  return periods.flatMap((period) => {
    const cohorts = cohortsIn(basis, from.events, period);
    if (typeof cohorts === 'string') return tell({ ...from, period, group: null }, cohorts);
    const { members, maturity } = cohorts;
    const parts = partsOf(basis, members);
    return [{ group: null, members }, ...parts].flatMap((part) => observeGroup({ ...from, period, ...part }, maturity));
  });
}

interface Source {
  readonly prefix: string;
  readonly events: readonly IndexEvent[];
}

interface Part extends Source {
  readonly period: Period;
  readonly group: Group;
  readonly members: readonly Member[];
}

const tell = (
  { prefix, period, group }: Omit<Part, 'members'>,
  because: 'not applicable' | 'not available',
): readonly Observation[] =>
  ['binary', 'per_reoffender', 'per_child'].map((name) =>
    unobserved({ series: `${prefix}.${name}`, period, group }, because),
  );

function observeGroup({ prefix, period, group, members }: Part, maturity: Maturity): readonly Observation[] {
  const reoffenders = members.filter(({ reoffences }) => reoffences.length > 0);
  const reoffences = reoffenders.reduce((sum, member) => sum + member.reoffences.length, 0);
  const shared = {
    period,
    group,
    children: new Set(reoffenders.map(({ child }) => child)).size,
  };
  const figures = [
    { name: 'binary', numerator: reoffenders.length, denominator: members },
    { name: 'per_reoffender', numerator: reoffences, denominator: reoffenders },
    { name: 'per_child', numerator: reoffences, denominator: members },
  ];
  return figures.map(({ name, numerator, denominator }) => ({
    ...shared,
    series: `${prefix}.${name}`,
    maturity,
    behind: {
      numerator: () => [...reoffenceRows(reoffenders), ...(name === 'binary' ? indexRows(reoffenders) : [])],
      denominator: () => indexRows(denominator),
    },
    ...(maturity.stage === 'final'
      ? finished(name, numerator, denominator.length)
      : unfinished({
          numerator,
          denominator: denominator.length,
          stage: maturity.stage,
          finalOn: maturity.finalOn,
        })),
  }));
}

/** The offences that made children reoffenders. */
const reoffenceRows = (reoffenders: readonly Member[]): readonly Rows[] => [
  { table: 'offences', rows: reoffenders.flatMap(({ reoffences }) => reoffences.map(({ offence }) => offence)) },
];

/** The outcomes and releases by which children came into a cohort. */
export function indexRows(members: readonly Member[]): readonly Rows[] {
  const [releases, outcomes] = [true, false].map((released) =>
    members.filter(({ group }) => (group === 'custody') === released).map(({ row }) => row),
  ) as [number[], number[]];
  return [
    { table: 'outcomes', rows: outcomes },
    { table: 'custodyEpisodes', rows: releases },
  ];
}

type Figures = Pick<Observation, 'numerator' | 'denominator' | 'value' | 'interval'>;

function finished(name: string, numerator: number, denominator: number): Figures {
  const counts = { numerator: known(numerator), denominator: known(denominator) };
  if (name === 'binary') return { ...counts, ...percentage(numerator, denominator) };
  return {
    ...counts,
    value: denominator === 0 ? withheld('not applicable') : known(numerator / denominator),
    interval: null,
  };
}
