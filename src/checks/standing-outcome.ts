import type { Table } from '../dataset/dataset.ts';
import type { OutcomeGroup } from '../vocabulary/outcome.ts';
import { groupOf, legalOutcomes } from '../vocabulary/outcome.ts';

/** By the place of an outcome in its list. */
const groups = legalOutcomes.map(groupOf);

/** The group of an outcome (a row); `undefined` where its text maps to nothing. */
export const groupAt = ({ columns }: Table<'outcomes'>, row: number): OutcomeGroup | undefined =>
  groups[columns.outcome.at(row)];

/** Counting rules 1.8: neither changed nor overturned on appeal. */
export function isStanding({ columns }: Table<'outcomes'>, row: number): boolean {
  const appeal = columns.appealStatus.codeAt(row);
  return appeal !== 'changed_on_appeal' && appeal !== 'appeal_successful';
}
