import { needWithoutDate } from '../../src/checks/need-without-date.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** A record of which nothing is known but what is given. */
const need = (given: CsvRow) => ({
  health: [{ identified_date: '', offered_date: '', intervention: '', attendance_start_date: '', ...given }],
});

testCheck(needWithoutDate, {
  fails: {
    'help of a kind': need({ intervention: 'getting_help' }),
    'a referral': need({ referred_date: '2024-06-12' }),
    'an offer': need({ offered_date: '2024-06-20' }),
    attendance: need({ attendance_start_date: '2024-07-01' }),
    'an offer of no intervention': need({ offered_date: '2024-06-20', intervention: 'no_intervention' }),
    '1900-01-01 is no date': need({ identified_date: '1900-01-01', offered_date: '2024-06-20' }),
    'of substance misuse': need({ need: 'substance_misuse', intervention: 'complex_care' }),
  },
  passes: {
    'the date is there': { health: [{}] },
    'no need was found, and no help offered': need({}),
    'no intervention': need({ intervention: 'no_intervention' }),
    'dates of 1900-01-01 are none': need({ referred_date: '1900-01-01', offered_date: '1900-01-01' }),
    'a date that cannot be read is a problem of reading': need({
      identified_date: '10/06/2024',
      offered_date: '2024-06-20',
    }),
  },
});
