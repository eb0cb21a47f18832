import { ABSENT, PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { EpisodeKind, Establishment } from '../../vocabulary/custody.ts';
import type { Day } from '../../vocabulary/day.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';

/** A valid custody episode (counting rules 16.1). An open one ends never. */
export interface Episode {
  readonly row: number;
  readonly child: number;
  readonly kind: EpisodeKind;
  readonly start: Day;
  /** The day of release, on which the child is no longer there; `Infinity` while still there. */
  readonly end: Day;
  readonly establishment: Establishment | 'not_known';
}

export interface Episodes {
  readonly valid: readonly Episode[];
  readonly leftOut: readonly LeftOut[];
}

export const episodes = once(({ dataset, asAt }): Episodes => {
  const { columns, rows } = dataset.custodyEpisodes;
  const valid: Episode[] = [];
  for (let row = 0; row < rows; row++) {
    const child = dataset.links.childOfEpisode.at(row);
    const kind = columns.kind.codeAt(row);
    const start = columns.startDate.at(row);
    const end = endOf(columns.endDate.at(row));
    if (!present(child) || dataset.children.columns.deleted.at(child) === 1 || kind === undefined) continue;
    if (!present(start) || start > asAt || !(end >= start)) continue;
    valid.push({ row, child, kind, start, end, establishment: columns.establishment.codeAt(row) ?? 'not_known' });
  }
  return {
    valid,
    leftOut: [
      { reason: 'child not there or withdrawn, no start, or an end before the start', rows: rows - valid.length },
    ],
  };
});

/** A blank end is still open. An end that cannot be read is neither open nor ended, so the episode is not valid. */
function endOf(end: number): number {
  if (end === ABSENT || end === PLACEHOLDER) return Number.POSITIVE_INFINITY;
  return present(end) ? end : Number.NaN;
}
