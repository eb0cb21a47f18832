import type { OrderType } from './order.ts';
import type { LegalOutcome } from './outcome.ts';
import { groupOf } from './outcome.ts';

const diverted: readonly LegalOutcome[] = [
  'community_resolution',
  'community_resolution_police_facilitated',
  'community_resolution_other_agency_facilitated',
  'community_resolution_with_yjs_intervention',
  'no_further_action_outcome_20_21',
  'no_further_action_outcome_22',
  'no_further_action_outcome_22_deferred_prosecution',
];

/** The order type of an outcome (counting rules 4.1), `undefined` where it has none; out of court only if the disposal is too. */
export function orderTypeOf(outcome: LegalOutcome): OrderType | undefined {
  if (diverted.includes(outcome)) return 'out_of_court';
  if (outcome === 'youth_caution' || outcome === 'youth_conditional_caution' || outcome === 'referral_order')
    return outcome;
  const group = groupOf(outcome);
  if (group === 'community') return 'youth_rehabilitation_order';
  return group === 'custody' ? 'custody' : undefined;
}
