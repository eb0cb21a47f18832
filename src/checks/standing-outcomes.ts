import type { Dataset } from '../dataset/dataset.ts';
import type { OutcomeGroup } from '../vocabulary/outcome.ts';
import { groupOf, legalOutcomes } from '../vocabulary/outcome.ts';
import { isWithdrawn } from './withdrawn.ts';

const groups = legalOutcomes.map(groupOf);

/** What a court gives, as opposed to the police. */
export const courtGroups = ['first-tier', 'community', 'custody'] as const satisfies readonly OutcomeGroup[];

/** Of an outcome (a row), whether it is of one of some groups, stands after any appeal, and its child is not withdrawn. */
export function standingOutcomes(dataset: Dataset, asked: readonly OutcomeGroup[]): (row: number) => boolean {
  const { outcome, appealStatus } = dataset.outcomes.columns;
  const isAsked = groups.map((group) => asked.includes(group));
  const isOverturned = appealStatus.codes.map((code) => code === 'changed_on_appeal' || code === 'appeal_successful');
  return (row) =>
    isAsked[outcome.at(row)] === true &&
    isOverturned[appealStatus.at(row)] !== true &&
    !isWithdrawn(dataset, dataset.links.childOfOutcome.at(row));
}
