import { ageOn } from '../dataset/ages.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { earliestOutcomes } from './earliest-outcomes.ts';
import { measuresByAgeAtHearing, reoffendingMeasures } from './measures-touched.ts';
import { isPlausibleAge } from './plausible-age.ts';
import { usableDays } from './usable-days.ts';

const years = 3;

/** Whether a day is more than the years after another. Few are even near, and only those are looked up in the calendar. */
const isLongAfter = (day: Day, before: Day): boolean =>
  day - before > years * 365 && day > addMonths(before, years * 12);

export const oldOffence: Check = {
  id: 'old-offence',
  severity: 'look',
  title: 'The first outcome came more than three years after the offence',
  because:
    'Reoffending and ages are counted from the date of the offence: if its year is wrong, the offence falls in no follow-up or in the wrong one.',
  fix: 'Check the year of the offence; leave it if the offence was reported or charged late.',
  touches: [...measuresByAgeAtHearing, ...reoffendingMeasures],
  source: 'Our own: few cases take three years, and a wrong year is the commonest reason.',
  example: {
    fails: { offences: [{ offence_date: '2021-05-01' }], outcomes: [{ outcome_date: '2024-05-02' }] },
    passes: { offences: [{ offence_date: '2021-05-01' }], outcomes: [{ outcome_date: '2024-05-01' }] },
  },
  looksAt: [
    lookBeside(['outcomes'], 'offences', ['offenceDate'])((dataset, { asAt }) => {
      const { offenceDate } = dataset.offences.columns;
      const isUsable = usableDays(dataset, asAt);
      const decided = earliestOutcomes(dataset, { asAt, isAsked: () => true });
      return rowsWhere(dataset.offences, (row) => {
        const [committed, first] = [offenceDate.at(row), decided[row] ?? Number.NaN];
        const child = dataset.links.childOfOffence.at(row);
        if (!present(first) || !isUsable(child, committed) || !isLongAfter(first, committed)) return false;
        // Where the age cannot be either, `implausible-age` says so.
        const age = ageOn(dataset, child, committed);
        return !present(age) || isPlausibleAge(age);
      });
    }),
  ],
};
