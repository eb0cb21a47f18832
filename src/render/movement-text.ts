import type { SinceLastRun } from '../checks/since-last-run.ts';
import { hasMoved } from '../checks/since-last-run.ts';
import { sayMovement } from '../report/say-movement.ts';
import { textTable } from './text-table.ts';

/** What has moved since the last run, for a terminal: the checks with any change, and all together on one line. */
export function movementText(since: SinceLastRun): string {
  const moved = since.checks.filter(hasMoved);
  const rows = moved.map((one) => [one.check, ...[one.fixed, one.fresh, one.still, one.waived].map(String)]);
  const table = textTable(['check', 'fixed', 'new', 'still there', 'waived since'], rows);
  return [...(rows.length > 0 ? [table] : []), sayMovement(since)].join('\n\n');
}
