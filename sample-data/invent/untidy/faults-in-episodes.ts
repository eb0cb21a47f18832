import { parseIso } from '../days.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const isClosed = (cells: Cells): boolean => cellOf(cells, 'end_date') !== '';

/** A remand that is the child's only episode: no other record hangs on it. */
const isLoneRemand = (cells: Cells, facts: Facts): boolean =>
  isClosed(cells) && cellOf(cells, 'kind') === 'remand' && facts.episodes.get(cellOf(cells, 'child_id')) === 1;

const nights = (cells: Cells): number =>
  isClosed(cells) ? parseIso(cellOf(cells, 'end_date')) - parseIso(cellOf(cells, 'start_date')) : 0;

const plan = (rest: Omit<FaultPlan, 'table'>): FaultPlan => ({ table: 'custody_episodes', ...rest });

/** What is wrong on purpose in the list of custody and remand episodes. */
export const EPISODE_FAULTS: readonly FaultPlan[] = [
  plan({
    fault: 'episode-without-child',
    count: 3,
    how: 'add',
    where: isLoneRemand,
    spoil: (cells, nth) => {
      cells.set('episode_id', `C900000${nth + 1}`).set('child_id', `099992${nth + 1}`);
      return 'no child has this child_id';
    },
  }),
  plan({
    fault: 'overlapping-episodes',
    count: 3,
    how: 'add',
    where: (cells, facts) => isLoneRemand(cells, facts) && nights(cells) > 8,
    spoil: (cells, nth) => {
      const other = cellOf(cells, 'episode_id');
      cells.set('episode_id', `C900001${nth + 1}`);
      cells.set('start_date', later(cellOf(cells, 'start_date'), 3));
      cells.set('end_date', later(cellOf(cells, 'end_date'), -2));
      return `overlaps episode ${other} of the same child`;
    },
  }),
  plan({
    fault: 'end-before-start',
    count: 3,
    how: 'change',
    where: isLoneRemand,
    spoil: (cells) => {
      cells.set('end_date', later(cellOf(cells, 'start_date'), -9));
      return 'end_date is before start_date';
    },
  }),
  plan({
    fault: 'date-after-as-at',
    count: 1,
    how: 'change',
    where: (cells, facts) => isLoneRemand(cells, facts) && cellOf(cells, 'start_date') > '2023-04-01',
    spoil: (cells) => {
      cells.set('start_date', '2026-11-05').set('end_date', '');
      return 'start_date is after 2026-09-30';
    },
  }),
  plan({
    fault: 'sentinel-date',
    count: 1,
    how: 'change',
    where: (cells, facts) => isLoneRemand(cells, facts) && cellOf(cells, 'start_date') > '2023-04-01',
    spoil: (cells) => {
      cells.set('end_date', '1900-01-01');
      return 'end_date is 01/01/1900, which stands for no date: the episode reads as open';
    },
  }),
  plan({
    fault: 'unreadable-date',
    count: 1,
    how: 'change',
    where: isLoneRemand,
    spoil: (cells) => {
      cells.set('end_date', '31/02/2025');
      return 'end_date 31/02/2025 is no date';
    },
  }),
  plan({
    fault: 'damaged-identifier',
    count: 1,
    how: 'change',
    where: isLoneRemand,
    spoil: (cells) => {
      cells.set('episode_id', '1.02E+07');
      return 'episode_id was damaged by a spreadsheet';
    },
  }),
  plan({
    fault: 'outcome-not-there',
    count: 1,
    how: 'change',
    where: (cells) => isClosed(cells) && cellOf(cells, 'outcome_id') !== '',
    spoil: (cells) => {
      cells.set('outcome_id', 'L9900001');
      return 'no outcome has this outcome_id';
    },
  }),
];
