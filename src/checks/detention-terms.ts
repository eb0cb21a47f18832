import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { rowsWhere } from './check.ts';
import { standingOutcomes } from './standing-outcomes.ts';

/**
 * Standing detention and training orders (rows of outcomes) of which the term, in whole months, is not as it should be.
 * Whole months, since a term worked out from days or weeks is a little off; a blank or a nought is no term.
 */
export function detentionTerms(dataset: Dataset, isWrong: (months: number) => boolean): readonly number[] {
  const { outcome, termMonths } = dataset.outcomes.columns;
  const isCustody = standingOutcomes(dataset, ['custody']);
  return rowsWhere(dataset.outcomes, (row) => {
    const term = termMonths.at(row);
    const isOrder = outcome.codeAt(row) === 'detention_and_training_order';
    return isOrder && present(term) && term > 0 && isWrong(Math.round(term)) && isCustody(row);
  });
}
