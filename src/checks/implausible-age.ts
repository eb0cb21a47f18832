import { ageOn } from '../dataset/ages.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { measuresByAgeAtHearing, reoffendingMeasures } from './measures-touched.ts';
import { orderKpis } from './order-kpis.ts';
import { isPlausibleAge } from './plausible-age.ts';
import { usableDays } from './usable-days.ts';

export const implausibleAge: Check = {
  id: 'implausible-age',
  severity: 'changes',
  title: 'The child was under 8 or over 20 at the offence',
  because:
    'Most likely the date of birth is wrong, and with it every age worked out from it: the child is left out of first-time entrants, cohorts and orders, or stands in the wrong age group.',
  fix: 'Check the date of birth, then the date of the offence; look for a sibling or a parent of the same name.',
  touches: [...measuresByAgeAtHearing, ...reoffendingMeasures, ...orderKpis, 'kpi-6-out-of-court'],
  source: 'Our own: two years beyond the ages of 10 to 17 that the Youth Justice Board asks about.',
  example: {
    fails: { children: [{ date_of_birth: '2019-01-15' }], offences: [{ offence_date: '2024-05-01' }] },
    passes: { children: [{ date_of_birth: '2009-01-15' }], offences: [{ offence_date: '2024-05-01' }] },
  },
  looksAt: [
    showing(
      { shows: ['children'] },
      lookBeside(['children'], 'offences', ['offenceDate'])((dataset, { asAt }) => {
        const { offenceDate } = dataset.offences.columns;
        const isUsable = usableDays(dataset, asAt);
        return rowsWhere(dataset.offences, (row) => {
          const child = dataset.links.childOfOffence.at(row);
          if (!isUsable(child, offenceDate.at(row))) return false;
          const age = ageOn(dataset, child, offenceDate.at(row));
          return age >= 0 && !isPlausibleAge(age);
        });
      }),
    ),
  ],
};
