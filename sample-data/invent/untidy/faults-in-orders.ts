import { eighteenth, endOf, onlyOutcome, siblings } from './between-records.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { BookTable, Cells, Row } from './row.ts';
import { cellOf, rowsWith } from './row.ts';

const hasEnded = (cells: Cells): boolean => cellOf(cells, 'end_date') !== '';

const isFor =
  (...disposals: readonly string[]) =>
  (cells: Cells): boolean =>
    disposals.includes(cellOf(cells, 'disposal'));

const isCourtOrder = isFor('referral_order', 'youth_rehabilitation_order');

/** The date of the one outcome of a programme; blank where there is not just one. */
const outcomeDate = (cells: Cells, facts: Facts): string => {
  const outcome = onlyOutcome(facts, cells);
  return outcome === undefined ? '' : cellOf(outcome.cells, 'outcome_date');
};

/** The 18th birthday, where it lies between the outcome of a programme and its end, not long after the outcome. */
const birthdayWithin = (cells: Cells, facts: Facts): string => {
  const [given, birthday] = [outcomeDate(cells, facts), eighteenth(facts, cells)];
  const isSoon = given !== '' && birthday > later(given, 25) && birthday < later(given, 150);
  return isSoon && hasEnded(cells) && later(birthday, 20) < endOf(cells) ? birthday : '';
};

/** The one record of a child that was current when its one programme ended, and had begun well before. */
const currentAtEnd = (table: BookTable, cells: Cells, facts: Facts): Row | undefined => {
  const end = cellOf(cells, 'end_date');
  if (!hasEnded(cells) || siblings(facts, 'interventions', cells).length > 0) return undefined;
  const current = siblings(facts, table, cells).filter(
    (row) => cellOf(row.cells, 'start_date') <= end && endOf(row.cells) >= end,
  );
  const [only, ...others] = current;
  if (only === undefined || others.length > 0 || only.taken) return undefined;
  return cellOf(only.cells, 'start_date') < later(end, -30) ? only : undefined;
};

const plan = (fault: string, rest: Pick<FaultPlan, 'where' | 'spoil'> & Partial<FaultPlan>): FaultPlan => ({
  fault,
  table: 'interventions',
  count: 1,
  how: 'change',
  ...rest,
});

const lapsed = (fault: string, table: 'accommodation' | 'education'): FaultPlan =>
  plan(fault, {
    where: (cells, facts) =>
      isFor('youth_caution', 'youth_conditional_caution', 'referral_order')(cells) &&
      cellOf(cells, 'end_date') > '2025-10-01' &&
      currentAtEnd(table, cells, facts) !== undefined,
    spoil: (cells, _, facts) => {
      const record = currentAtEnd(table, cells, facts);
      if (record === undefined) throw new Error(`no ${table} to end`);
      record.cells.set('end_date', later(cellOf(cells, 'end_date'), -9));
      record.taken = true;
      return `the last record of ${table} ended before this programme did`;
    },
  });

/** What is wrong on purpose in programmes beside their outcomes, and beside other records of their child. */
export const ORDER_FAULTS: readonly FaultPlan[] = [
  plan('order-started-at-18', {
    where: (cells, facts) => isCourtOrder(cells) && birthdayWithin(cells, facts) !== '',
    spoil: (cells, _, facts) => {
      cells.set('start_date', later(birthdayWithin(cells, facts), 9));
      return 'start_date is after the 18th birthday, more than four weeks after the outcome';
    },
  }),
  plan('order-before-outcome', {
    where: (cells, facts) => isFor('youth_conditional_caution')(cells) && outcomeDate(cells, facts) > '2023-01-01',
    spoil: (cells, _, facts) => {
      cells.set('start_date', later(outcomeDate(cells, facts), -3));
      return 'start_date is before the outcome_date';
    },
  }),
  plan('order-long-after-outcome', {
    where: (cells, facts) => {
      const given = outcomeDate(cells, facts);
      if (given === '' || !isCourtOrder(cells) || !hasEnded(cells)) return false;
      return later(given, 130) < endOf(cells) && later(given, 100) < eighteenth(facts, cells);
    },
    spoil: (cells, _, facts) => {
      cells.set('start_date', later(outcomeDate(cells, facts), 100));
      return 'start_date is 100 days after the outcome_date';
    },
  }),
  plan('order-open-too-long', {
    where: (cells, facts) =>
      isFor('referral_order')(cells) &&
      hasEnded(cells) &&
      outcomeDate(cells, facts) > '2023-04-01' &&
      outcomeDate(cells, facts) < '2024-12-01',
    spoil: (cells) => {
      cells.set('end_date', '').set('expected_end_date', '').set('successfully_completed', '');
      return 'a referral order open for more than 15 months, with no expected_end_date';
    },
  }),
  plan('disposal-unlike-outcome', {
    where: (cells, facts) =>
      isFor('youth_caution')(cells) && hasEnded(cells) && outcomeDate(cells, facts) > '2023-04-01',
    spoil: (cells) => {
      cells.set('disposal', 'referral_order');
      return 'disposal is a referral order, and the outcome a youth caution';
    },
  }),
  plan('residence-disagrees', {
    where: (cells, facts) =>
      cellOf(cells, 'residence') === 'local' && outcomeDate(cells, facts) > '2023-04-01' && hasEnded(cells),
    spoil: (cells) => {
      cells.set('residence', 'other');
      return 'residence is other, and that of the outcome local';
    },
  }),
  plan('two-orders-alike', {
    how: 'add',
    where: (cells, facts) =>
      isFor('youth_conditional_caution')(cells) && hasEnded(cells) && outcomeDate(cells, facts) > '2023-04-01',
    spoil: (cells, nth, { book }) => {
      const [link] = rowsWith(book.intervention_offences, 'intervention_id', cellOf(cells, 'intervention_id'));
      const interventionId = `P910000${nth + 1}`;
      cells.set('intervention_id', interventionId);
      if (link === undefined) throw new Error('a programme without a link');
      book.intervention_offences.push({
        cells: new Map(link.cells).set('intervention_id', interventionId),
        fault: null,
        taken: true,
      });
      return 'a second programme of the same disposal, for the same offence and days';
    },
  }),
  plan('licence-while-in-custody', {
    where: isFor('dto_licence'),
    spoil: (cells) => {
      cells.set('start_date', later(cellOf(cells, 'start_date'), -10));
      return 'start_date is before the end of the custody episode of the sentence';
    },
  }),
  lapsed('accommodation-lapsed', 'accommodation'),
  lapsed('education-lapsed', 'education'),
];
