import { AS_AT } from '../borough.ts';
import { ageOn, birthday, isoDate } from '../days.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { birthOf } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

/** No outcome rests on it, so that a fault in it stays the only one. */
const isOpen = (cells: Cells, facts: Facts): boolean => !facts.concluded.has(cellOf(cells, 'offence_id'));

/** The same, and the child has another: a row that is refused leaves no child without a record. */
const isOpenBesideOthers = (cells: Cells, facts: Facts): boolean =>
  isOpen(cells, facts) && (facts.offences.get(cellOf(cells, 'child_id')) ?? 0) > 1;

const isOutOfCourt = (cells: Cells): boolean => cellOf(cells, 'first_hearing_date') === '';

/** An age, and the days after that birthday, at which nobody belongs to a youth justice service. */
const WRONG_AGES = [
  { age: 18, days: 20 },
  { age: 9, days: 200 },
  { age: 18, days: 45 },
];

const moveToWrongAge = (cells: Cells, nth: number, facts: Facts): string => {
  const birth = birthOf(cells, facts);
  const wrong = WRONG_AGES[nth] ?? { age: 18, days: 30 };
  const day = birthday(birth, wrong.age) + wrong.days;
  cells.set('offence_id', `F900100${nth + 1}`);
  cells.set('offence_date', isoDate(day)).set('arrest_date', isoDate(day));
  cells.set('first_hearing_date', '').set('age_at_first_hearing', '');
  cells.set('age_at_arrest_or_offence', String(ageOn(birth, day)));
  return `aged ${wrong.age} at arrest and offence`;
};

/** What is wrong on purpose in the list of offences. */
export const OFFENCE_FAULTS: readonly FaultPlan[] = [
  {
    fault: 'offence-before-birth',
    table: 'offences',
    count: 2,
    how: 'change',
    where: isOpen,
    spoil: (cells, nth, facts) => {
      cells.set('offence_date', isoDate(birthOf(cells, facts) - 300 - nth * 400));
      return 'offence_date is before the date of birth';
    },
  },
  {
    fault: 'date-after-as-at',
    table: 'offences',
    count: 2,
    how: 'change',
    where: (cells, facts) => isOpen(cells, facts) && isOutOfCourt(cells),
    spoil: (cells, nth) => {
      cells.set('first_hearing_date', `2028-1${nth}-19`);
      return 'first_hearing_date is two years after 2026-09-30';
    },
  },
  {
    fault: 'damaged-identifier',
    table: 'offences',
    count: 2,
    how: 'change',
    where: isOpenBesideOthers,
    spoil: (cells, nth) => {
      cells.set('offence_id', nth === 0 ? '1.23E+05' : '4.56E+06');
      return 'offence_id was damaged by a spreadsheet';
    },
  },
  {
    fault: 'ragged-row',
    table: 'offences',
    count: 2,
    how: 'change',
    where: isOpenBesideOthers,
    spoil: (_, nth) => (nth === 0 ? 'one cell too many' : 'one cell too few'),
  },
  {
    fault: 'duplicate-offence-id',
    table: 'offences',
    count: 3,
    how: 'add',
    where: () => true,
    spoil: (cells) => {
      cells.set('description', 'Found on enclosed premises').set('category', 'other').set('seriousness', '1');
      return 'second record with this offence_id';
    },
  },
  {
    fault: 'offence-without-child',
    table: 'offences',
    count: 3,
    how: 'add',
    where: () => true,
    spoil: (cells, nth) => {
      cells.set('offence_id', `F900000${nth + 1}`).set('child_id', `099990${nth + 1}`);
      return 'no child has this child_id';
    },
  },
  {
    fault: 'age-outside-10-to-17',
    table: 'offences',
    count: 3,
    how: 'add',
    where: (cells, facts) => birthday(birthOf(cells, facts), 18) + 60 < AS_AT,
    spoil: moveToWrongAge,
  },
  {
    fault: 'sentinel-date',
    table: 'offences',
    count: 2,
    how: 'change',
    where: (cells) => cellOf(cells, 'arrest_date') > '2024-04-01',
    spoil: (cells) => {
      cells.set('arrest_date', '1900-01-01');
      return 'arrest_date is 01/01/1900, which stands for no date';
    },
  },
  {
    fault: 'unreadable-date',
    table: 'offences',
    count: 2,
    how: 'change',
    where: (cells) => cellOf(cells, 'arrest_date') > '2025-01-01',
    spoil: (cells) => {
      cells.set('arrest_date', '31/02/2025');
      return 'arrest_date 31/02/2025 is no date';
    },
  },
];
