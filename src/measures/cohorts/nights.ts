import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Cell } from '../cross-tabulate.ts';
import type { Episode } from './episodes.ts';

/** Overlapping or touching episodes of one child, joined. */
export interface Stay {
  readonly child: number;
  readonly start: Day;
  /**
   * The day after the last night: the last release, or the as-at date where the child was still there on it. The night of
   * that day is not in the stay (counting rules 16.3).
   */
  readonly end: Day;
  /** Whether every episode of it had ended by the as-at date. */
  readonly ended: boolean;
  readonly episodes: readonly Episode[];
}

/** The stays of every child with overlapping episodes joined, so that each night counts once (counting rules 16.3). */
export function staysOf(episodes: readonly Episode[], asAt: Day): readonly Stay[] {
  const inOrder = [...episodes].sort((a, b) => a.child - b.child || a.start - b.start);
  return inOrder.reduce<Stay[]>((stays, episode) => {
    const { child, start, end } = episode;
    const last = stays.at(-1);
    const [until, ended] = [Math.min(end, asAt), end <= asAt];
    if (last?.child === child && start <= last.end)
      stays[stays.length - 1] = {
        ...last,
        end: Math.max(last.end, until),
        ended: last.ended && ended,
        episodes: [...last.episodes, episode],
      };
    else stays.push({ child, start, end: until, ended, episodes: [episode] });
    return stays;
  }, []);
}

type Span = Pick<Period, 'from' | 'to'>;

const nightsOf = ({ start, end }: Pick<Stay, 'start' | 'end'>, { from, to }: Span): number =>
  Math.min(end, to + 1) - Math.max(start, from);

/** Midnights of the stays that fall in a period: the night of 31 March to 1 April belongs to 31 March. */
export function nightsIn(stays: readonly Stay[], period: Period): Cell {
  const there = stays.filter((stay) => nightsOf(stay, period) > 0);
  return { ...cellOf(there, period), count: there.reduce((nights, stay) => nights + nightsOf(stay, period), 0) };
}

/** Stays with a night in a period that had lasted at least so many nights when they or the period ended. */
export function longStaysIn(stays: readonly Stay[], period: Period, nights: number): Cell {
  const upTo = (stay: Stay): Span => ({ from: stay.start, to: period.to });
  const long = stays.filter((stay) => nightsOf(stay, period) > 0 && nightsOf(stay, upTo(stay)) >= nights);
  return cellOf(long, { from: Number.NEGATIVE_INFINITY, to: period.to });
}

/** Stays counted, with the rows of those of their episodes that have a night in a span. */
const cellOf = (stays: readonly Stay[], during: Span): Cell => ({
  count: stays.length,
  children: new Set(stays.map(({ child }) => child)).size,
  rows: stays.flatMap(({ episodes }) =>
    episodes.filter((episode) => nightsOf(episode, during) > 0).map(({ row }) => row),
  ),
});
