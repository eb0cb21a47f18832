import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { sexes } from '../../vocabulary/sex.ts';
import type { Basis } from '../basis.ts';
import { ethnicGroupAt, sexAt } from '../groups.ts';
import type { Dimension, Group } from '../reading.ts';
import { groupBy } from './group-by.ts';
import { previousBandOf, previousBands } from './previous-outcomes.ts';
import type { Member } from './reoffending-cohort.ts';

/** How a cohort is broken down: the codes of a dimension, and the one a member has. */
interface Breakdown {
  readonly dimension: Dimension;
  readonly codes: readonly string[];
  readonly codeOf: (member: Member) => string;
}

const breakdowns = (basis: Basis): readonly Breakdown[] => [
  { dimension: 'ethnicity', codes: ethnicGroups, codeOf: ({ child }) => ethnicGroupAt(basis.dataset, child) },
  { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(basis.dataset, child) },
  { dimension: 'age', codes: ['10_14', '15_17'], codeOf: ({ ageBand }) => ageBand },
  {
    dimension: 'index',
    codes: ['diversion', 'pre-court', 'first-tier', 'community', 'custody'],
    codeOf: ({ group }) => group,
  },
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
