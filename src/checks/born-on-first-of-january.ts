import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { dayOf } from '../vocabulary/day.ts';
import { sayCount, sayNumber } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole, rowsWhere } from './check.ts';
import { measuresByAgeAtHearing, reoffendingMeasures } from './measures-touched.ts';
import { orderKpis } from './order-kpis.ts';
import { isWithdrawn } from './withdrawn.ts';

const daysInYear = 365.2425;
const fewest = 6;
const timesChance = 5;

/** The first of January that lies nearest is the day itself. */
const isFirstOfJanuary = (day: Day): boolean => dayOf(1970 + Math.round(day / daysInYear), 1, 1) === day;

export const bornOnFirstOfJanuary: Check = {
  id: 'born-on-first-of-january',
  severity: 'look',
  title: 'Far more children than chance gives were born on 1 January',
  because:
    'The day is often entered where only the year is known. Ages worked out from it are up to a year too high, so a child may count as 10, 15 or 18 too soon.',
  fix: 'Search the case system for births on 1 January and enter the real date; leave a date that was assigned, as to some children seeking asylum.',
  touches: [...measuresByAgeAtHearing, ...reoffendingMeasures, ...orderKpis, 'kpi-6-out-of-court'],
  source: 'Our own: chance gives one child in 365; six children, and more than five times chance, are asked for.',
  example: {
    fails: {
      children: Array.from({ length: fewest }, (_, nth) => ({ child_id: `C${nth}`, date_of_birth: '2009-01-01' })),
    },
    passes: { children: [{ date_of_birth: '2009-01-01' }] },
  },
  looksAt: [
    lookWhole('children', ['dateOfBirth'], (dataset) => {
      const { dateOfBirth } = dataset.children.columns;
      const born = rowsWhere(dataset.children, (row) => present(dateOfBirth.at(row)) && !isWithdrawn(dataset, row));
      const first = born.filter((row) => isFirstOfJanuary(dateOfBirth.at(row))).length;
      const many = first >= fewest && first > (timesChance * born.length) / daysInYear;
      return many && `${sayNumber(first, 'children')} of ${sayCount(born.length, 'child', 'children')}`;
    }),
  ],
};
