import type { HealthNeed } from '../vocabulary/support.ts';
import { healthInterventions } from '../vocabulary/support.ts';

/** Whether an intervention is one of those of a need; no intervention is one of none. */
export const isOfNeed = (intervention: string | undefined, need: HealthNeed): boolean =>
  intervention !== undefined && (healthInterventions[need] as readonly string[]).includes(intervention);

/** Whether an intervention is one of either need. */
export const isReal = (intervention: string | undefined): boolean =>
  intervention !== undefined && intervention !== 'no_intervention';
