import { completionNotRecorded } from '../../src/checks/completion-not-recorded.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const ended = (disposal: string, more: CsvRow = {}) => ({
  interventions: [{ disposal, successfully_completed: '', ...more }],
});

testCheck(completionNotRecorded, {
  fails: {
    'a youth caution': ended('youth_caution'),
    'a youth conditional caution': ended('youth_conditional_caution'),
    'a community resolution': ended('community_resolution'),
    'no further action, outcome 20 or 21': ended('no_further_action_outcome_20_21'),
    'no further action, outcome 22': ended('no_further_action_outcome_22'),
    'deferred prosecution': ended('no_further_action_outcome_22_deferred_prosecution'),
    'it ended on the first day of the KPIs': ended('youth_caution', {
      start_date: '2022-12-01',
      end_date: '2023-04-01',
    }),
    'it ended on the as-at date': ended('youth_caution', { end_date: '2026-09-30' }),
  },
  passes: {
    completed: ended('youth_caution', { successfully_completed: 'true' }),
    'not completed': ended('youth_caution', { successfully_completed: 'false' }),
    'it ended before the KPIs began': ended('youth_caution', { end_date: '2023-03-31' }),
    'it is open': ended('youth_caution', { end_date: '' }),
    'it ends on 1900-01-01, so it is open': ended('youth_caution', { end_date: '1900-01-01' }),
    'it ends after the as-at date': ended('youth_caution', { end_date: '2026-10-01' }),
    'a text that cannot be read is a problem of reading': ended('youth_caution', { successfully_completed: 'partly' }),
    'a referral order is not out of court': ended('referral_order'),
    Turnaround: ended('turnaround'),
  },
});
