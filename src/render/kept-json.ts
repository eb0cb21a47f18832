import type { CheckUp } from '../checks/check-up.ts';
import type { SinceLastRun } from '../checks/since-last-run.ts';
import { hasMoved } from '../checks/since-last-run.ts';
import type { WaiverStanding } from '../checks/waivers.ts';
import { isoText } from '../vocabulary/day.ts';

/** What each waiver came to, and what has moved since the last run, as JSON tells them: no child and no record. */
export const keptJson = ({ waivers, since }: Pick<CheckUp, 'waivers' | 'since'>): object => ({
  waivers: waivers.map(waiverJson),
  sinceLastRun: since ? sinceJson(since) : null,
});

const waiverJson = ({ waiver: { check, child, record, reason, who, until }, state, findings }: WaiverStanding) => ({
  check,
  covers: child !== undefined ? 'child' : record !== undefined ? 'record' : 'all',
  state: state.replaceAll(' ', '-'),
  findings,
  reason,
  who,
  until: isoText(until),
});

const sinceJson = ({ asAt, on, total, checks, uncompared }: SinceLastRun) => ({
  asAt,
  on: on ?? null,
  ...movementJson(total),
  checks: checks
    .filter((one) => hasMoved(one) || one.still > 0)
    .map((one) => ({ id: one.check, ...movementJson(one) })),
  uncompared,
});

const movementJson = ({ fixed, fresh, still, waived }: SinceLastRun['total']) => ({
  fixed,
  new: fresh,
  stillThere: still,
  waived,
});
