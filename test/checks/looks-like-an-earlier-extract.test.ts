import { looksLikeAnEarlierExtract } from '../../src/checks/looks-like-an-earlier-extract.ts';
import { testCheck } from '../support/check-tester.ts';

const offences = (date: string, count: number) => Array.from({ length: count }, () => ({ offence_date: date }));
const busy = offences('2026-01-05', 40);
const none = { offences: [], outcomes: [] };

testCheck(looksLikeAnEarlierExtract, {
  fails: {
    'the last date is 46 days back': { offences: [...busy, { offence_date: '2026-08-15' }], outcomes: [] },
    'a quarter back, and a date after the as-at date does not help': {
      offences: [...busy, { offence_date: '2026-06-29' }, { offence_date: '2026-10-04' }],
      outcomes: [{ outcome_date: '2026-06-30' }],
    },
  },
  passes: {
    'the last offence is 45 days back': { offences: [...busy, { offence_date: '2026-08-16' }], outcomes: [] },
    'the last outcome is': { offences: busy, outcomes: [{ outcome_date: '2026-08-16' }] },
    'few in the year before, so that it may be chance': {
      offences: [...offences('2025-01-05', 400), ...offences('2026-03-01', 8)],
      outcomes: [],
    },
    'no dates': none,
  },
});
