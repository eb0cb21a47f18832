import { present } from '../vocabulary/absent.ts';
import { weekdayOf } from '../vocabulary/day.ts';
import { isBankHoliday } from '../vocabulary/working-days.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

const sunday = 6;

import { measuresByAgeAtHearing } from './measures-touched.ts';

export const firstHearingOnClosedDay: Check = {
  id: 'first-hearing-on-closed-day',
  severity: 'look',
  title: 'A first hearing is dated on a Sunday or a bank holiday',
  because:
    'Where the age at first hearing is not stated it is worked out on this date, and who is 18 by then is left out. Saturdays are not looked at: courts sit then for children held overnight, as some do on bank holidays.',
  fix: 'Compare the date with the court list: often the day it was entered stands there, or day and month are changed over.',
  touches: measuresByAgeAtHearing,
  source: 'Our own: courts sit on Saturdays for those held overnight, seldom on bank holidays and never on a Sunday.',
  example: {
    fails: { offences: [{ first_hearing_date: '2024-05-05' }] },
    passes: { offences: [{ first_hearing_date: '2024-05-04' }] },
  },
  looksAt: [
    look('offences', ['firstHearingDate'], ({ offences }, { asAt }) => {
      const { firstHearingDate } = offences.columns;
      return rowsWhere(offences, (row) => {
        const day = firstHearingDate.at(row);
        return present(day) && day <= asAt && (weekdayOf(day) === sunday || isBankHoliday(day));
      });
    }),
  ],
};
