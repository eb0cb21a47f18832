import { ageOn } from '../dataset/ages.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import { isTenToSeventeen } from '../vocabulary/age.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { measuresByAgeAtOffence } from './measures-touched.ts';
import { isPlausibleAge } from './plausible-age.ts';
import { usableDays } from './usable-days.ts';

/** Whether the stated age is neither that at the offence nor that at the arrest, of offences (rows) with days to go by. */
function disagrees(dataset: Dataset, asAt: Day): (row: number) => boolean {
  const { ageAtArrestOrOffence, arrestDate, offenceDate } = dataset.offences.columns;
  const isUsable = usableDays(dataset, asAt);
  const isNotAtArrest = (row: number, child: number): boolean => {
    const arrested = arrestDate.at(row);
    // A placeholder, or a date that cannot be read, hides the arrest that the age may be of.
    if (!present(arrested)) return arrested === ABSENT;
    return isUsable(child, arrested) && ageOn(dataset, child, arrested) !== ageAtArrestOrOffence.at(row);
  };
  return (row) => {
    const child = dataset.links.childOfOffence.at(row);
    const stated = ageAtArrestOrOffence.at(row);
    // Outside 10 to 17 it is `age-out-of-range`.
    if (!isTenToSeventeen(stated) || !isUsable(child, offenceDate.at(row))) return false;
    const atOffence = ageOn(dataset, child, offenceDate.at(row));
    return isPlausibleAge(atOffence) && stated !== atOffence && isNotAtArrest(row, child);
  };
}

export const statedAgeDisagrees: Check = {
  id: 'stated-age-disagrees',
  severity: 'changes',
  title: 'The stated age is the age neither at arrest nor at the offence',
  because:
    'The stated age goes before the dates: it decides whether the child counts as aged 10 to 17, whatever the date of birth says.',
  fix: 'Compare the date of birth and both dates with the papers; then let the case system work the age out again.',
  touches: measuresByAgeAtOffence,
  source: 'Our own: counting rules, section 1, take the stated age before the dates.',
  example: {
    fails: { children: [{ date_of_birth: '2009-01-15' }], offences: [{ age_at_arrest_or_offence: '17' }] },
    passes: { children: [{ date_of_birth: '2009-01-15' }], offences: [{ age_at_arrest_or_offence: '15' }] },
  },
  looksAt: [
    showing(
      { couldBe: [{ ageAtArrestOrOffence: '' }], also: ['arrestDate'], shows: ['children'] },
      lookBeside(['children'], 'offences', ['offenceDate', 'ageAtArrestOrOffence'])((dataset, { asAt }) =>
        rowsWhere(dataset.offences, disagrees(dataset, asAt)),
      ),
    ),
  ],
};
