import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Cell } from '../cross-tabulate.ts';
import type { Episode } from './episodes.ts';

/** Overlapping or touching episodes of one child, joined. */
export interface Stay {
  readonly child: number;
  readonly start: Day;
  /** The last release, or the as-at date where the child was still there on it. */
  readonly end: Day;
  /** Whether every episode of it had ended by the as-at date. */
  readonly ended: boolean;
  /** Rows of `custodyEpisodes`. */
  readonly rows: readonly number[];
}

/** The stays of every child with overlapping episodes joined, so that each night counts once (counting rules 16.3). */
export function staysOf(episodes: readonly Episode[], asAt: Day): readonly Stay[] {
  const inOrder = [...episodes].sort((a, b) => a.child - b.child || a.start - b.start);
  return inOrder.reduce<Stay[]>((stays, { child, start, end, row }) => {
    const last = stays.at(-1);
    const [until, ended] = [Math.min(end, asAt), end <= asAt];
    if (last?.child === child && start <= last.end)
      stays[stays.length - 1] = {
        ...last,
        end: Math.max(last.end, until),
        ended: last.ended && ended,
        rows: [...last.rows, row],
      };
    else stays.push({ child, start, end: until, ended, rows: [row] });
    return stays;
  }, []);
}

const nightsOf = ({ start, end }: Stay, { from, to }: Pick<Period, 'from' | 'to'>): number =>
  Math.min(end, to + 1) - Math.max(start, from);

/** Midnights of the stays that fall in a period: the night of 31 March to 1 April belongs to 31 March. */
export function nightsIn(stays: readonly Stay[], period: Period): Cell {
  const there = stays.filter((stay) => nightsOf(stay, period) > 0);
  return { ...cellOf(there), count: there.reduce((nights, stay) => nights + nightsOf(stay, period), 0) };
}

/** Stays with a night in a period that had lasted at least so many nights when they or the period ended. */
export const longStaysIn = (stays: readonly Stay[], period: Period, nights: number): Cell =>
  cellOf(
    stays.filter((stay) => nightsOf(stay, period) > 0 && nightsOf(stay, { from: stay.start, to: period.to }) >= nights),
  );

const cellOf = (stays: readonly Stay[]): Cell => ({
  count: stays.length,
  children: new Set(stays.map(({ child }) => child)).size,
  rows: stays.flatMap(({ rows }) => rows),
});
