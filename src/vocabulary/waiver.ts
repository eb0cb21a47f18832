import type { ChildId } from './child-id.ts';
import type { Day } from './day.ts';

/** What the service has looked into and accepts for now: findings of one check that do not count against it. */
export interface Waiver {
  /** The check's id. */
  readonly check: string;
  /** The one child whose findings are meant, or the one record; with neither, all that the check finds. */
  readonly child?: ChildId | undefined;
  readonly record?: string | undefined;
  readonly reason: string;
  /** Who answers for it. */
  readonly who: string;
  /** The last as-at date on which it is in force. */
  readonly until: Day;
}
