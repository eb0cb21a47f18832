import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { latestPossible } from './latest-possible.ts';

export const recordedInFuture: Check = {
  id: 'recorded-in-future',
  severity: 'look',
  title: 'An outcome was recorded after the as-at date',
  because:
    'No figure is counted by this date. Either it is wrong, or the extract was taken after the as-at date, and the same figures from an earlier extract may differ.',
  fix: 'Correct the date if it is wrong; leave it if the outcome was entered after the as-at date.',
  touches: [],
  source: 'Our own: what is recorded after the report date was not known on it.',
  example: {
    fails: { outcomes: [{ recorded_date: '2026-10-01' }] },
    passes: { outcomes: [{ recorded_date: '2026-09-30' }] },
  },
  looksAt: [
    look('outcomes', ['recordedDate'], (dataset, circumstances) => {
      const last = latestPossible(circumstances);
      const { recordedDate, outcomeDate } = dataset.outcomes.columns;
      // Where the outcome itself lies ahead, `impossible-date` says so.
      return rowsWhere(dataset.outcomes, (row) => recordedDate.at(row) > last && !(outcomeDate.at(row) > last));
    }),
  ],
};
