import type { Day } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Cell } from '../cross-tabulate.ts';
import type { Episode } from './episodes.ts';

interface Stay {
  readonly child: number;
  readonly start: Day;
  readonly end: Day;
  readonly rows: readonly number[];
}

/** The stays of every child with overlapping episodes joined, so that each night counts once (counting rules 16.3). */
export function staysOf(episodes: readonly Episode[], asAt: Day): readonly Stay[] {
  const inOrder = [...episodes].sort((a, b) => a.child - b.child || a.start - b.start);
  return inOrder.reduce<Stay[]>((stays, { child, start, end, row }) => {
    const last = stays.at(-1);
    const until = Math.min(end, asAt);
    if (last?.child === child && start <= last.end)
      stays[stays.length - 1] = { ...last, end: Math.max(last.end, until), rows: [...last.rows, row] };
    else stays.push({ child, start, end: until, rows: [row] });
    return stays;
  }, []);
}

/** Midnights of the stays that fall in a period: the night of 31 March to 1 April belongs to 31 March. */
export function nightsIn(stays: readonly Stay[], { from, to }: Period): Cell {
  const children = new Set<number>();
  const rows: number[] = [];
  let nights = 0;
  for (const stay of stays) {
    const share = Math.min(stay.end, to + 1) - Math.max(stay.start, from);
    if (share <= 0) continue;
    nights += share;
    children.add(stay.child);
    rows.push(...stay.rows);
  }
  return { count: nights, children: children.size, rows };
}
