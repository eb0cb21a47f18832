import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { measuresByRelease } from './measures-touched.ts';
import { openRemandsUntilSentence } from './open-remands.ts';

/** Episodes that start before an earlier one of the same child has ended. One that starts on the day of an end is fine. */
function overlapping(dataset: Dataset): readonly number[] {
  const { custodyEpisodes } = dataset;
  const { childId, startDate, endDate } = custodyEpisodes.columns;
  // A remand that was left open is found by a check of its own: here it ends with the sentence.
  const sentenced = openRemandsUntilSentence(dataset);
  const endOf = (row: number): number =>
    present(endDate.at(row)) ? endDate.at(row) : (sentenced.get(row) ?? Number.POSITIVE_INFINITY);
  const valid = (row: number): boolean =>
    present(startDate.at(row)) && endDate.at(row) !== UNREADABLE && endOf(row) >= startDate.at(row);
  const inOrder = [...rowsWhere(custodyEpisodes, valid)].sort(
    (a, b) => childId.at(a) - childId.at(b) || startDate.at(a) - startDate.at(b) || endOf(a) - endOf(b) || a - b,
  );
  const latestEnd = new Map<number, number>();
  return inOrder.filter((row) => {
    const child = childId.at(row);
    const until = latestEnd.get(child) ?? Number.NEGATIVE_INFINITY;
    latestEnd.set(child, Math.max(until, endOf(row)));
    return startDate.at(row) < until;
  });
}

export const overlappingCustody: Check = {
  id: 'overlapping-custody',
  severity: 'changes',
  title: 'A custody episode starts before the one before it has ended',
  because:
    'Each night is counted once, but where one episode is a remand and the other a sentence the child is counted as both on such a day.',
  fix: 'End the earlier episode on the day the next one starts, and leave an end blank only while the child is there.',
  touches: ['custody-on-the-day', 'remand', ...measuresByRelease, 'kpi-1-accommodation'],
  source:
    'Our own: overlapping nights of one child are counted once (counting rules 16.3), so one of the two is wrong.',
  example: {
    fails: {
      custodyEpisodes: [
        { episode_id: 'E1', start_date: '2024-05-01', end_date: '2024-05-10' },
        { episode_id: 'E2', start_date: '2024-05-09', end_date: '2024-05-20' },
      ],
    },
    passes: {
      custodyEpisodes: [
        { episode_id: 'E1', start_date: '2024-05-01', end_date: '2024-05-10' },
        { episode_id: 'E2', start_date: '2024-05-10', end_date: '2024-05-20' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId'] },
      look('custodyEpisodes', ['startDate', 'endDate'], overlapping),
    ),
  ],
};
