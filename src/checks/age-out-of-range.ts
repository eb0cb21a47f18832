import { ageAtArrestOrOffence, ageOn } from '../dataset/ages.ts';
import { present } from '../vocabulary/absent.ts';
import { isTenToSeventeen } from '../vocabulary/age.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { measuresByAgeAtOffence } from './measures-touched.ts';
import { isPlausibleAge } from './plausible-age.ts';

export const ageOutOfRange: Check = {
  id: 'age-out-of-range',
  severity: 'look',
  title: 'The child was not aged 10 to 17 at arrest or offence',
  because: 'Such an offence makes nobody a first-time entrant and stands in no disparity count.',
  fix: 'Check the date of birth, the date of the offence, and the stated age where the extract gives one.',
  touches: measuresByAgeAtOffence,
  source: 'Youth Justice Board first-time entrant view: aged 10 to 17 at arrest or offence.',
  example: {
    fails: { children: [{ date_of_birth: '2006-05-01' }], offences: [{ offence_date: '2024-05-01' }] },
    passes: { children: [{ date_of_birth: '2006-05-02' }], offences: [{ offence_date: '2024-05-01' }] },
  },
  looksAt: [
    showing(
      { also: ['arrestDate', 'ageAtArrestOrOffence'], shows: ['children'] },
      lookBeside(['children'], 'offences', ['offenceDate'])((dataset) =>
        rowsWhere(dataset.offences, (row) => {
          const child = dataset.links.childOfOffence.at(row);
          const age = ageAtArrestOrOffence(dataset, row, child);
          if (!present(age) || isTenToSeventeen(age)) return false;
          // An age that cannot be is `implausible-age` or, before the birth, `impossible-date`.
          const atOffence = ageOn(dataset, child, dataset.offences.columns.offenceDate.at(row));
          return !present(atOffence) || isPlausibleAge(atOffence);
        }),
      ),
    ),
  ],
};
