import { ageOn } from '../dataset/ages.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { measuresByAgeAtHearing } from './measures-touched.ts';
import { isPlausibleAge } from './plausible-age.ts';
import { usableDays } from './usable-days.ts';

export const statedHearingAgeDisagrees: Check = {
  id: 'stated-hearing-age-disagrees',
  severity: 'changes',
  title: 'The stated age at first hearing is not the age on that day',
  because:
    'The stated age goes before the date: it decides whether the child was under 18 at the first hearing, whatever the date of birth says.',
  fix: 'Compare the date of birth and that of the hearing with the court papers; then let the case system work the age out again.',
  touches: measuresByAgeAtHearing,
  source: 'Our own: counting rules, section 1, take the stated age before the date.',
  example: {
    fails: {
      children: [{ date_of_birth: '2009-01-15' }],
      offences: [{ first_hearing_date: '2024-05-20', age_at_first_hearing: '17' }],
    },
    passes: {
      children: [{ date_of_birth: '2009-01-15' }],
      offences: [{ first_hearing_date: '2024-05-20', age_at_first_hearing: '15' }],
    },
  },
  looksAt: [
    showing(
      { couldBe: [{ ageAtFirstHearing: '' }], shows: ['children'] },
      lookBeside(['children'], 'offences', ['firstHearingDate', 'ageAtFirstHearing'])((dataset, { asAt }) => {
        const { ageAtFirstHearing, firstHearingDate, offenceDate } = dataset.offences.columns;
        const isUsable = usableDays(dataset, asAt);
        return rowsWhere(dataset.offences, (row) => {
          const [stated, heard] = [ageAtFirstHearing.at(row), firstHearingDate.at(row)];
          const child = dataset.links.childOfOffence.at(row);
          // A hearing before the offence is a fault of its own; an absent offence date is below every day.
          if (!present(stated) || !isUsable(child, heard) || heard < offenceDate.at(row)) return false;
          const age = ageOn(dataset, child, heard);
          return isPlausibleAge(age) && age !== stated;
        });
      }),
    ),
  ],
};
