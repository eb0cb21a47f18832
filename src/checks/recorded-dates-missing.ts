import { sayCount, sayNumber } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { timelinessOf } from './timeliness.ts';

/** Of fewer outcomes, half of them says little. */
const fewest = 10;

const outcomesOf = (days: readonly string[]) =>
  days.map((day, place) => ({ outcome_id: `O${place + 1}`, outcome_date: '2026-05-05', recorded_date: day }));

export const recordedDatesMissing: Check = {
  id: 'recorded-dates-missing',
  severity: 'harmless',
  title: 'More than half of the outcomes of the last four quarters have no date of entry',
  because:
    'No published figure rests on it, but how soon outcomes are entered cannot be told: the table of timeliness would speak of the fewer half.',
  fix: 'See whether the export leaves the date of entry (recorded_date) out for some teams or screens, and have it exported for every outcome.',
  touches: [],
  source: 'Our own: the table of timeliness rests on this date.',
  example: {
    fails: { outcomes: outcomesOf([...Array<string>(6).fill(''), ...Array<string>(4).fill('2026-05-06')]) },
    passes: { outcomes: outcomesOf([...Array<string>(5).fill(''), ...Array<string>(5).fill('2026-05-06')]) },
  },
  looksAt: [
    lookWhole('outcomes', ['recordedDate'], (dataset, { asAt }) => {
      const quarters = timelinessOf(dataset, asAt);
      const all = quarters.reduce((sum, { outcomes }) => sum + outcomes, 0);
      const missing = quarters.reduce((sum, { undated }) => sum + undated, 0);
      const many = all >= fewest && missing * 2 > all;
      return many && `${sayNumber(missing, 'children')} of ${sayCount(all, 'outcome', 'outcomes')}`;
    }),
  ],
};
