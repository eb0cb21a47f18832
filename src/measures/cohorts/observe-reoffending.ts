import { addMonths } from '../../vocabulary/day.ts';
import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { known, withheld } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { span } from '../../vocabulary/period.ts';
import { sexes } from '../../vocabulary/sex.ts';
import type { Basis } from '../basis.ts';
import { ethnicGroupAt, sexAt } from '../groups.ts';
import { percentage, unobserved } from '../observe.ts';
import type { Group, Interim, Observation } from '../reading.ts';
import type { Maturity } from './maturity.ts';
import { maturityOf } from './maturity.ts';
import type { IndexEvent, Member } from './reoffending-cohort.ts';
import { cohortOf } from './reoffending-cohort.ts';

/** How a cohort is broken down: the codes of a dimension, and the one a member has. */
interface Breakdown {
  readonly dimension: 'ethnicity' | 'sex' | 'age' | 'index';
  readonly codes: readonly string[];
  readonly codeOf: (member: Member) => string;
}

const breakdowns = ({ dataset }: Basis): readonly Breakdown[] => [
  { dimension: 'ethnicity', codes: ethnicGroups, codeOf: ({ child }) => ethnicGroupAt(dataset, child) },
  { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(dataset, child) },
  { dimension: 'age', codes: ['10_14', '15_17'], codeOf: ({ ageBand }) => ageBand },
  {
    dimension: 'index',
    codes: ['diversion', 'pre-court', 'first-tier', 'community', 'custody'],
    codeOf: ({ group }) => group,
  },
];

/** The cohorts of `cohortMonths` that make up a period, in order; none where it is not made of whole ones. */
function cohortsOf({ from, to }: Period, months: number): readonly Period[] {
  const found: Period[] = [];
  for (let start = from; start <= to; start = addMonths(start, months))
    found.push(span(start, addMonths(start, months) - 1));
  return found.at(-1)?.to === to ? found : [];
}

/**
 * The three reoffending figures of every period (counting rules 15.5), named `<prefix>.binary`, `.per_reoffender` and
 * `.per_child`. A period of several cohorts is the sum of them, so a child may be in it once for each.
 */
export function observeReoffending(basis: Basis, periods: readonly Period[], from: Source): readonly Observation[] {
  return periods.flatMap((period) => {
    const cohorts = cohortsOf(period, basis.parameters.cohortMonths);
    const last = cohorts.at(-1);
    if (!last) return tell({ ...from, period, group: null }, 'not applicable');
    if (period.from > basis.asAt) return tell({ ...from, period, group: null }, 'not available');
    const members = cohorts.flatMap((cohort) => cohortOf(basis, from.events, cohort));
    const maturity = maturityOf(last, basis);
    const parts = breakdowns(basis).flatMap(({ dimension, codes, codeOf }) =>
      codes.map((code) => ({
        group: { [dimension]: code },
        members: members.filter((member) => codeOf(member) === code),
      })),
    );
    const shown = parts.filter(({ group, members: part }) => part.length > 0 || 'ethnicity' in group);
    return [{ group: null, members }, ...shown].flatMap((part) => observeGroup({ ...from, period, ...part }, maturity));
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
  const reoffenders = members.filter(({ reoffences }) => reoffences > 0);
  const reoffences = reoffenders.reduce((sum, member) => sum + member.reoffences, 0);
  const shared = {
    period,
    group,
    children: new Set(reoffenders.map(({ child }) => child)).size,
    behind: { table: 'children' as const, rows: reoffenders.map(({ child }) => child) },
  };
  const figures = [
    { name: 'binary', numerator: reoffenders.length, denominator: members.length },
    { name: 'per_reoffender', numerator: reoffences, denominator: reoffenders.length },
    { name: 'per_child', numerator: reoffences, denominator: members.length },
  ];
  return figures.map(({ name, numerator, denominator }) => ({
    ...shared,
    series: `${prefix}.${name}`,
    ...(maturity.stage === 'final'
      ? finished(name, numerator, denominator)
      : unfinished({ numerator, denominator, stage: maturity.stage, finalOn: maturity.finalOn })),
  }));
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

const unfinished = (interim: Interim): Figures & { interim: Interim } => ({
  numerator: withheld('not yet mature'),
  denominator: withheld('not yet mature'),
  value: withheld('not yet mature'),
  interval: null,
  interim,
});
