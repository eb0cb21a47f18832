import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { firstAlike } from './first-alike.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';
import { usableDays } from './usable-days.ts';

export const occasionOnTwoDays: Check = {
  id: 'occasion-on-two-days',
  severity: 'changes',
  title: 'A sentencing occasion of a child has outcomes of two days',
  because:
    'Custodial sentences are counted by occasion: in a period that holds both days the two are one, and its term is the longer of theirs.',
  fix: 'Correct the date if the outcomes were given together; otherwise enter an occasion for each day.',
  touches: measuresByOutcomeDate,
  source: 'Counting rules, section 3: outcomes given on one occasion share its identifier.',
  example: {
    fails: {
      outcomes: [
        { sentencing_occasion_id: 'S1' },
        { outcome_id: 'O2', sentencing_occasion_id: 'S1', outcome_date: '2024-06-20' },
      ],
    },
    passes: {
      outcomes: [
        { sentencing_occasion_id: 'S1' },
        { outcome_id: 'O2', sentencing_occasion_id: 'S2', outcome_date: '2024-06-20' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: [{ sentencingOccasionId: '' }], alike: ['childId', 'sentencingOccasionId'] },
      look('outcomes', ['sentencingOccasionId', 'outcomeDate'], (dataset, { asAt }) => {
        const { outcomes, links } = dataset;
        const { childId, sentencingOccasionId, outcomeDate } = outcomes.columns;
        const first = firstAlike({ table: outcomes, by: [childId, sentencingOccasionId] });
        const isUsable = usableDays(dataset, asAt);
        return rowsWhere(outcomes, (row) => {
          const earlier = first[row] ?? row;
          const [day, other] = [outcomeDate.at(row), outcomeDate.at(earlier)];
          const child = links.childOfOutcome.at(row);
          return (
            present(sentencingOccasionId.at(row)) && day !== other && isUsable(child, day) && isUsable(child, other)
          );
        });
      }),
    ),
  ],
};
