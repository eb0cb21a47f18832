import { previousBands, rungs } from '../../vocabulary/outcome.ts';
import type { Basis } from '../basis.ts';
import type { Group } from '../reading.ts';
import type { Breakdown } from './breakdown.ts';
import { childBreakdowns } from './breakdown.ts';
import { groupBy } from './group-by.ts';
import { previousBandOf } from './previous-outcomes.ts';
import type { Member } from './reoffending-cohort.ts';

const breakdowns = (basis: Basis): readonly Breakdown<Member>[] => [
  ...childBreakdowns<Member>(basis.dataset, ({ ageBand }) => ageBand),
  { dimension: 'index', codes: rungs, codeOf: ({ group }) => group },
  { dimension: 'previous', codes: previousBands, codeOf: ({ child, day }) => previousBandOf(basis, child, day) },
];

/** Some members of a cohort, and what they have in common. */
export interface CohortPart {
  readonly group: Group;
  readonly members: readonly Member[];
}

/** Members by the codes of every dimension, one pass each. Ethnic groups are shown even where nobody is of them. */
export const partsOf = (basis: Basis, members: readonly Member[]): readonly CohortPart[] =>
  breakdowns(basis).flatMap(({ dimension, codes, codeOf }) => {
    const byCode = groupBy(members, codeOf);
    return codes
      .filter((code) => byCode.has(code) || dimension === 'ethnicity')
      .map((code) => ({ group: { [dimension]: code }, members: byCode.get(code) ?? [] }));
  });
