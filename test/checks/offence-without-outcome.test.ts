import { offenceWithoutOutcome } from '../../src/checks/offence-without-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

/** The tester runs as at 2026-09-30: 18 months before is 2025-03-30. */
const without = (offence: Record<string, string>, more = {}) => ({
  children: [{}],
  offences: [{ offence_date: '2025-03-29', ...offence }],
  outcomes: [{ offence_id: 'F9', outcome_date: '2024-06-01' }],
  ...more,
});

testCheck(offenceWithoutOutcome, {
  fails: {
    'the day before 18 months ago': without({}),
    'on the day of the first outcome of the extract': without({ offence_date: '2024-06-01' }),
    'aged 17 at arrest or offence, as it is stated': without({ age_at_arrest_or_offence: '17' }),
  },
  passes: {
    'an outcome of it': without({}, { outcomes: [{ outcome_date: '2024-06-01' }] }),
    'a diversion is an outcome too': without({}, { outcomes: [{ outcome: 'community_resolution' }] }),
    'two offences of one identifier, and an outcome of it': {
      ...without({}, { outcomes: [{}] }),
      offences: [{ offence_date: '2025-03-29' }, { offence_date: '2025-03-29' }],
    },
    '18 months ago to the day': without({ offence_date: '2025-03-30' }),
    'before the first outcome of the extract': without({ offence_date: '2024-05-31' }),
    'no date': without({ offence_date: '1900-01-01' }),
    'aged 18 at arrest or offence': without({ age_at_arrest_or_offence: '18' }),
    'aged 9 at arrest or offence': without({ age_at_arrest_or_offence: '9' }),
    'a withdrawn child': without({}, { children: [{ deleted: 'true' }] }),
    'a child who is not there': without({ child_id: 'C2' }),
    'no outcomes at all': without({}, { outcomes: [] }),
  },
});
