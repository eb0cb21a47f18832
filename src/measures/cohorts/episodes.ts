import { ABSENT, PLACEHOLDER, present } from '../../vocabulary/absent.ts';
import type { EpisodeKind, Establishment } from '../../vocabulary/custody.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
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

/** Why an episode is not valid, in the order in which it is asked. */
const reasons = {
  unusable: 'child not there or withdrawn, or kind, start or end not known',
  future: 'starting after the as-at date',
  backwards: 'ending before they start',
} as const;

export const episodes = once((basis): Episodes => {
  const valid: Episode[] = [];
  const leftOut = { unusable: [] as number[], future: [] as number[], backwards: [] as number[] };
  for (let row = 0; row < basis.dataset.custodyEpisodes.rows; row++) {
    const found = episodeAt(basis, row);
    if (typeof found === 'string') leftOut[found].push(row);
    else valid.push(found);
  }
  return {
    valid,
    leftOut: Object.entries(reasons).map(([verdict, reason]) => ({
      reason,
      sentence: 1,
      table: 'custodyEpisodes',
      rows: leftOut[verdict as keyof typeof reasons],
    })),
  };
});

function episodeAt({ dataset, asAt }: Basis, row: number): Episode | keyof typeof reasons {
  const { columns } = dataset.custodyEpisodes;
  const child = dataset.links.childOfEpisode.at(row);
  const kind = columns.kind.codeAt(row);
  const start = columns.startDate.at(row);
  const end = endOf(columns.endDate.at(row));
  const withdrawn = !present(child) || dataset.children.columns.deleted.at(child) === 1;
  if (withdrawn || kind === undefined || !present(start) || Number.isNaN(end)) return 'unusable';
  if (start > asAt) return 'future';
  if (end < start) return 'backwards';
  return { row, child, kind, start, end, establishment: columns.establishment.codeAt(row) ?? 'not_known' };
}

/** A blank end is still open. An end that cannot be read is neither open nor ended, so the episode is not valid. */
function endOf(end: number): number {
  if (end === ABSENT || end === PLACEHOLDER) return Number.POSITIVE_INFINITY;
  return present(end) ? end : Number.NaN;
}
