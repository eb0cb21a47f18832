import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByAgeAtHearing } from './measures-by-date.ts';
import { isSundayOrChristmasDay } from './sunday-or-christmas-day.ts';

export const firstHearingOnClosedDay: Check = {
  id: 'first-hearing-on-closed-day',
  severity: 'look',
  title: 'A first hearing is dated on a Sunday or on Christmas Day',
  because:
    'Where the age at first hearing is not stated it is worked out on this date, and who is 18 by then is left out. Saturdays and other bank holidays are not looked at: courts sit then for children held overnight.',
  fix: 'Compare the date with the court list: often the day it was entered stands there, or day and month are changed over.',
  touches: measuresByAgeAtHearing,
  source: 'Our own: courts sit on Saturdays and bank holidays for those held overnight, but not on these days.',
  example: {
    fails: { offences: [{ first_hearing_date: '2024-05-05' }] },
    passes: { offences: [{ first_hearing_date: '2024-05-04' }] },
  },
  looksAt: [
    look('offences', ['firstHearingDate'], ({ offences }, { asAt }) => {
      const { firstHearingDate } = offences.columns;
      return rowsWhere(offences, (row) => {
        const day = firstHearingDate.at(row);
        return present(day) && day <= asAt && isSundayOrChristmasDay(day);
      });
    }),
  ],
};
