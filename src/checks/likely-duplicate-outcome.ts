import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { firstAlike } from './first-alike.ts';

export const likelyDuplicateOutcome: Check = {
  id: 'likely-duplicate-outcome',
  severity: 'harmless',
  title: 'The same outcome of an offence stands twice on one day',
  because:
    'Every figure counts it once, save that a custodial sentence is two if the copies have two sentencing occasions; a change to one copy only, on appeal say, leaves the other standing.',
  fix: 'See whether it was exported twice or entered twice, and delete one of the two.',
  touches: ['custodial-sentences'],
  source: 'Our own: counting rules, sections 3 and 14, count distinct outcomes.',
  example: {
    fails: { outcomes: [{}, { outcome_id: 'O2' }] },
    passes: { outcomes: [{}, { outcome_id: 'O2', outcome: 'compensation_order' }] },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['offenceId'] },
      look('outcomes', ['offenceId', 'outcomeDate', 'outcome'], ({ outcomes }) => {
        const { outcomeId, offenceId, childId, outcomeDate, outcome } = outcomes.columns;
        const first = firstAlike({ table: outcomes, by: [offenceId, childId, outcomeDate, outcome] });
        const isKnown = (row: number): boolean => [offenceId, outcomeDate, outcome].every((c) => present(c.at(row)));
        // A second row of one identifier is `duplicate-id`.
        const isAnother = (row: number, other: number): boolean =>
          row !== other && outcomeId.at(row) !== outcomeId.at(other) && isKnown(row);
        return rowsWhere(outcomes, (row) => isAnother(row, first[row] ?? row));
      }),
    ),
  ],
};
