import { present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quarterOf } from '../../vocabulary/period.ts';
import { boardSectors } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { groupBy } from './group-by.ts';
import { each, sift } from './sieve.ts';

/** The five sectors that must be on the board; any other is listed, never counted (counting rules 11.1). */
export const statutorySectors = boardSectors.filter((sector) => sector !== 'other');

const sifted = once((basis) => {
  const { boardAttendance: table } = basis.dataset;
  const { meetingDate, sector, attendance } = table.columns;
  const { asAt, parameters } = basis;
  const date = (row: number): Day => meetingDate.at(row);
  const dated = sift(
    Array.from({ length: table.rows }, (_, row) => row),
    [
      { reason: 'no meeting date', sentence: 1, keep: each((row) => present(date(row))) },
      {
        reason: 'meeting before the first day counted, or after the as-at date',
        sentence: 1,
        keep: each((row) => date(row) >= parameters.kpiCountsFrom && date(row) <= asAt),
      },
    ],
    'boardAttendance',
  );
  const counted = sift(
    dated.kept,
    [
      { reason: 'sector that maps to nothing', sentence: 2, keep: each((row) => sector.codeAt(row) !== undefined) },
      { reason: 'another sector than the five', sentence: 2, keep: each((row) => sector.codeAt(row) !== 'other') },
      {
        reason: 'attendance that maps to nothing',
        sentence: 3,
        keep: each((row) => attendance.codeAt(row) !== undefined),
      },
    ],
    'boardAttendance',
  );
  return { dated: dated.kept, counted: counted.kept, leftOut: [...dated.leftOut, ...counted.leftOut] };
});

/** Rows of `boardAttendance` of a quarter: of every sector, which tell of its meetings, and of the five. */
interface BoardQuarter {
  readonly all: readonly number[];
  readonly statutory: readonly number[];
}

const byQuarter = once((basis) => {
  const { meetingDate } = basis.dataset.boardAttendance.columns;
  const labelOf = (row: number): string => quarterOf(meetingDate.at(row)).label;
  const { dated, counted } = sifted(basis);
  return { all: groupBy(dated, labelOf), statutory: groupBy(counted, labelOf) };
});

export function boardIn(basis: Basis, { label }: Period): BoardQuarter {
  const { all, statutory } = byQuarter(basis);
  return { all: all.get(label) ?? [], statutory: statutory.get(label) ?? [] };
}

/** The day of the first meeting recorded, from when the extract can tell of the board; `undefined` where there is none. */
export const boardReachesBackTo = once((basis): Day | undefined => {
  const { meetingDate } = basis.dataset.boardAttendance.columns;
  const days = sifted(basis).dated.map((row) => meetingDate.at(row));
  return days.length === 0 ? undefined : days.reduce((first, day) => Math.min(first, day));
});

/** Rows that count in no figure of attendance, by reason; sentences of KPI 8's rule. */
export const boardLeftOut = (basis: Basis): readonly LeftOut[] => sifted(basis).leftOut;
