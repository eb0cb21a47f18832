import type { Dataset } from '../../dataset/dataset.ts';
import { present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { LegalOutcome, OutcomeGroup } from '../../vocabulary/outcome.ts';
import { groupOf, legalOutcomes, seriousnessRank, substantiveGroups } from '../../vocabulary/outcome.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';

/** Why an outcome is not a standing caution or sentence, in the order in which it is asked. */
const reasons = {
  noChild: 'child not in the children extract',
  withdrawn: 'child withdrawn from the return',
  undated: 'no outcome date',
  future: 'dated after the as-at date',
  unmapped: 'outcome text that maps to nothing',
  overturned: 'changed or overturned on appeal',
  notSubstantive: 'diversion, or no outcome of guilt',
} as const;

type Verdict = keyof typeof reasons | 'stands';

/** What the counting rules (1.5 to 1.11) make of every outcome, by row of the outcomes table. */
export interface OutcomeFacts {
  /** Rows of standing, substantive outcomes of children who are not withdrawn, dated up to the as-at date. */
  readonly substantive: readonly number[];
  /** The same for diversion outcomes. */
  readonly diversion: readonly number[];
  /** The same for outcomes that are neither: not guilty, say. */
  readonly neither: readonly number[];
  /** All but the substantive. */
  readonly leftOut: readonly LeftOut[];
  /** All but the substantive, the diversion and what is neither: what counts nowhere. */
  readonly unusable: readonly LeftOut[];
  /** `none` for a text that maps to nothing. */
  readonly groupAt: (row: number) => OutcomeGroup;
  /** Place in the order of seriousness, 0 the most serious. */
  readonly rankAt: (row: number) => number;
}

const groups = legalOutcomes.map(groupOf);
const ranks = legalOutcomes.map(seriousnessRank);
const substantive = new Set<OutcomeGroup>(substantiveGroups);

export const outcomeFacts = once(({ dataset, asAt }): OutcomeFacts => {
  const { rows, columns } = dataset.outcomes;
  const groupAt = (row: number): OutcomeGroup => groups[columns.outcome.at(row)] ?? 'none';
  const found = { substantive: [] as number[], diversion: [] as number[], neither: [] as number[] };
  const leftOut = Object.entries(reasons).map(([verdict, reason]) => ({ verdict, reason, rows: [] as number[] }));
  const rowsOf = new Map(leftOut.map(({ verdict, rows: left }) => [verdict, left]));
  for (let row = 0; row < rows; row++) {
    const verdict = verdictOn(dataset, asAt, row);
    if (verdict === 'stands') found.substantive.push(row);
    else rowsOf.get(verdict)?.push(row);
    if (verdict === 'notSubstantive') found[groupAt(row) === 'diversion' ? 'diversion' : 'neither'].push(row);
  }
  const saying = ({ reason, rows: left }: { reason: string; rows: readonly number[] }): LeftOut => ({
    reason,
    sentence: 1,
    table: 'outcomes',
    rows: left,
  });
  return {
    ...found,
    leftOut: leftOut.map(saying),
    unusable: leftOut.filter(({ verdict }) => verdict !== 'notSubstantive').map(saying),
    groupAt,
    rankAt: (row) => ranks[columns.outcome.at(row)] ?? ranks.length,
  };
});

function verdictOn({ children, outcomes, links }: Dataset, asAt: Day, row: number): Verdict {
  const child = links.childOfOutcome.at(row);
  const date = outcomes.columns.outcomeDate.at(row);
  const outcome = outcomes.columns.outcome.codeAt(row);
  if (!present(child)) return 'noChild';
  if (children.columns.deleted.at(child) === 1) return 'withdrawn';
  if (!present(date)) return 'undated';
  if (date > asAt) return 'future';
  return outcome === undefined ? 'unmapped' : verdictOfCourt(outcome, outcomes.columns.appealStatus.codeAt(row));
}

function verdictOfCourt(outcome: LegalOutcome, appeal: string | undefined): Verdict {
  if (appeal === 'changed_on_appeal' || appeal === 'appeal_successful') return 'overturned';
  return substantive.has(groupOf(outcome)) ? 'stands' : 'notSubstantive';
}

/** Counting rules 1.9: the child lived here, or it is not recorded. */
export const isLocal = ({ outcomes }: Dataset, row: number): boolean =>
  outcomes.columns.residence.codeAt(row) !== 'other';
