import type { FaultPlan } from './fault-plan.ts';
import { LOST_MEETING } from './faults-in-extracts.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const attended = (rest: Omit<FaultPlan, 'table' | 'count'>): FaultPlan => ({
  table: 'board_attendance',
  count: 1,
  ...rest,
});

const isOfMeetingKept = (cells: Cells): boolean => cellOf(cells, 'meeting_date') !== LOST_MEETING;

/** What is wrong on purpose in the attendance at the board. */
export const BOARD_FAULTS: readonly FaultPlan[] = [
  attended({
    fault: 'meeting-in-future',
    how: 'change',
    where: isOfMeetingKept,
    spoil: (cells) => {
      cells.set('meeting_date', '2026-12-09');
      return 'meeting_date is after 2026-09-30';
    },
  }),
  attended({
    fault: 'unmapped-attendance',
    how: 'change',
    where: (cells) => isOfMeetingKept(cells) && cellOf(cells, 'attendance') === 'absent',
    spoil: (cells) => {
      cells.set('attendance', 'Sent apologies');
      return 'attendance is nothing the configuration knows';
    },
  }),
  attended({
    fault: 'organisation-twice-at-meeting',
    how: 'add',
    where: (cells) => isOfMeetingKept(cells) && cellOf(cells, 'attendance') === 'senior',
    spoil: (cells) => {
      cells.set('attendance', 'absent').set('new_member', 'false');
      return 'the organisation came to this meeting by another row';
    },
  }),
];

const estimate = (rest: Omit<FaultPlan, 'table' | 'count'>): FaultPlan => ({ table: 'population', count: 1, ...rest });

/** Whether a row is the number of girls of a group in a year. */
const isOfGirls =
  (year: string, group: string) =>
  (cells: Cells): boolean =>
    cellOf(cells, 'year') === year && cellOf(cells, 'ethnicity') === group && cellOf(cells, 'sex') === 'female';

const change = (cells: Cells, factor: number): void => {
  cells.set('aged_10_to_17', String(Math.round(Number(cellOf(cells, 'aged_10_to_17')) * factor)));
};

/** What is wrong on purpose in the population. */
export const POPULATION_FAULTS: readonly FaultPlan[] = [
  estimate({
    fault: 'population-row-twice',
    how: 'add',
    where: isOfGirls('2019', 'mixed'),
    spoil: (cells) => {
      change(cells, 1.01);
      return 'the number of this area, year, group and sex stands twice';
    },
  }),
  estimate({
    fault: 'population-does-not-add-up',
    how: 'change',
    where: isOfGirls('2021', 'all'),
    spoil: (cells) => {
      change(cells, 0.9);
      return 'the five groups of this year and sex are more than all';
    },
  }),
  estimate({
    fault: 'population-jump',
    how: 'change',
    where: isOfGirls('2025', 'other'),
    spoil: (cells) => {
      change(cells, 1.25);
      return 'a quarter more than the year before';
    },
  }),
];
