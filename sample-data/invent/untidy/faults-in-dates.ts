import { birthday, isoDate } from '../days.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { birthOf, later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const CAUTIONS = ['youth_caution', 'youth_conditional_caution'];

const outcomeOf = (cells: Cells, facts: Facts): Cells | undefined => facts.outcomeOf.get(cellOf(cells, 'offence_id'));

/** Decided with a caution, and with nothing else. */
const isCautioned = (cells: Cells, facts: Facts): boolean => {
  const outcome = outcomeOf(cells, facts);
  return outcome !== undefined && CAUTIONS.includes(cellOf(outcome, 'outcome'));
};

/** Sentenced by a court to an order in the community. */
const isSentenced = (cells: Cells, facts: Facts): boolean => {
  const outcome = outcomeOf(cells, facts);
  const isStanding = outcome !== undefined && cellOf(outcome, 'appeal_status') === 'none';
  return isStanding && cellOf(outcome, 'outcome') === 'referral_order';
};

const outcomeDate = (cells: Cells, facts: Facts): string => {
  const outcome = outcomeOf(cells, facts);
  return outcome === undefined ? '' : cellOf(outcome, 'outcome_date');
};

const WEEK = 7;

/** Moves the first hearing by whole weeks, so that a court still sits, until it is far enough. */
const moveHearing = (cells: Cells, days: number, isFarEnough: (date: string) => boolean): void => {
  let date = cellOf(cells, 'first_hearing_date');
  while (!isFarEnough(date)) date = later(date, days);
  cells.set('first_hearing_date', date);
};

const isAged =
  (heading: string) =>
  (cells: Cells): boolean =>
    ['12', '13', '14'].includes(cellOf(cells, heading));

const addYears = (cells: Cells, heading: string): string => {
  const age = Number(cellOf(cells, heading));
  cells.set(heading, String(age + 2));
  return `${heading} is two years above the age on that day`;
};

/** An offence of a little child, decided by nobody. */
const moveToChildhood = (cells: Cells, nth: number, facts: Facts): string => {
  const day = isoDate(birthday(birthOf(cells, facts), 5) + 100);
  cells
    .set('offence_id', `F900300${nth + 1}`)
    .set('offence_date', day)
    .set('arrest_date', day);
  cells.set('first_hearing_date', '').set('age_at_first_hearing', '').set('age_at_arrest_or_offence', '');
  return 'aged 5 at the offence';
};

const inOffences = (fault: string, rest: Omit<FaultPlan, 'fault' | 'table' | 'count'>): FaultPlan => ({
  fault,
  table: 'offences',
  count: 2,
  ...rest,
});

const inOutcomes = (fault: string, rest: Pick<FaultPlan, 'where' | 'spoil'>): FaultPlan => ({
  fault,
  table: 'outcomes',
  count: 1,
  how: 'change',
  ...rest,
});

/** What is wrong on purpose in the order of the dates of a case, and in the ages worked out from them. */
export const DATE_FAULTS: readonly FaultPlan[] = [
  inOffences('arrest-before-offence', {
    how: 'change',
    where: (cells) => cellOf(cells, 'arrest_date') !== '',
    spoil: (cells) => {
      cells.set('arrest_date', later(cellOf(cells, 'offence_date'), -3));
      return 'arrest_date is before offence_date';
    },
  }),
  inOffences('arrest-after-outcome', {
    how: 'change',
    where: (cells, facts) => isCautioned(cells, facts) && cellOf(cells, 'arrest_date') !== '',
    spoil: (cells, _, facts) => {
      cells.set('arrest_date', later(outcomeDate(cells, facts), 4));
      return 'arrest_date is after the outcome_date of its outcome';
    },
  }),
  inOffences('hearing-before-offence', {
    how: 'change',
    where: isSentenced,
    spoil: (cells) => {
      const committed = cellOf(cells, 'offence_date');
      moveHearing(cells, -WEEK, (heard) => heard < committed);
      return 'first_hearing_date is before offence_date';
    },
  }),
  inOffences('hearing-before-arrest', {
    how: 'change',
    where: (cells, facts) =>
      isSentenced(cells, facts) && later(cellOf(cells, 'first_hearing_date'), 2) < outcomeDate(cells, facts),
    spoil: (cells) => {
      cells.set('arrest_date', later(cellOf(cells, 'first_hearing_date'), 2)).set('age_at_arrest_or_offence', '');
      return 'first_hearing_date is before arrest_date';
    },
  }),
  inOffences('hearing-after-outcome', {
    how: 'change',
    where: isSentenced,
    spoil: (cells, _, facts) => {
      const decided = outcomeDate(cells, facts);
      moveHearing(cells, WEEK, (heard) => heard > decided);
      cells.set('age_at_first_hearing', '');
      return 'first_hearing_date is after the outcome_date of its outcome';
    },
  }),
  inOffences('missing-first-hearing', {
    how: 'change',
    where: isSentenced,
    spoil: (cells) => {
      cells.set('first_hearing_date', '').set('age_at_first_hearing', '');
      return 'first_hearing_date and age_at_first_hearing are blank, and a court has sentenced';
    },
  }),
  inOffences('old-offence', {
    how: 'change',
    where: (cells, facts) => isCautioned(cells, facts) && isAged('age_at_arrest_or_offence')(cells),
    spoil: (cells) => {
      cells.set('offence_date', later(cellOf(cells, 'offence_date'), -1200));
      return 'offence_date is more than three years before the outcome_date of its outcome';
    },
  }),
  inOffences('implausible-age', {
    how: 'add',
    where: () => true,
    spoil: moveToChildhood,
  }),
  inOffences('stated-age-disagrees', {
    how: 'change',
    where: isAged('age_at_arrest_or_offence'),
    spoil: (cells) => addYears(cells, 'age_at_arrest_or_offence'),
  }),
  inOffences('stated-hearing-age-disagrees', {
    how: 'change',
    where: isAged('age_at_first_hearing'),
    spoil: (cells) => addYears(cells, 'age_at_first_hearing'),
  }),
  inOutcomes('recorded-before-outcome', {
    where: (cells) => cellOf(cells, 'recorded_date') !== '',
    spoil: (cells) => {
      cells.set('recorded_date', later(cellOf(cells, 'outcome_date'), -3));
      return 'recorded_date is before outcome_date';
    },
  }),
  inOutcomes('recorded-in-future', {
    where: (cells) => cellOf(cells, 'outcome_date') > '2026-08-15',
    spoil: (cells) => {
      cells.set('recorded_date', '2026-10-06');
      return 'recorded_date is after 2026-09-30';
    },
  }),
];
