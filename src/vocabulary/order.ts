/** What a programme of work with a child is recorded as (the YJB's disposal types). */
export const disposals = [
  'no_further_action_outcome_20_21',
  'no_further_action_outcome_22',
  'no_further_action_outcome_22_deferred_prosecution',
  'community_resolution',
  'youth_caution',
  'youth_conditional_caution',
  'referral_order',
  'youth_rehabilitation_order',
  'detention_and_training_order',
  'dto_licence',
  'custodial_other',
  'turnaround',
  'voluntary_prevention',
  'other',
] as const;
export type Disposal = (typeof disposals)[number];

/** Disposals out of court that are not a caution; within `out_of_court` the kind follows the disposal (counting rules 4.1). */
export const outOfCourtDisposals = [
  'no_further_action_outcome_20_21',
  'no_further_action_outcome_22',
  'no_further_action_outcome_22_deferred_prosecution',
  'community_resolution',
] as const satisfies readonly Disposal[];

/** Disposals of work with a child that no KPI counts (counting rules 4.1). */
export const disposalsNotCounted = [
  'turnaround',
  'voluntary_prevention',
  'other',
] as const satisfies readonly Disposal[];

/** The six order types of the KPIs. */
export const orderTypes = [
  'out_of_court',
  'youth_caution',
  'youth_conditional_caution',
  'referral_order',
  'youth_rehabilitation_order',
  'custody',
] as const;
export type OrderType = (typeof orderTypes)[number];

/** The YJB's exact labels of the order types. */
export const orderTypeLabels: Readonly<Record<OrderType, string>> = {
  out_of_court: 'Non-substantive out of court disposals with YJS intervention',
  youth_caution: 'Youth Cautions with YJS intervention',
  youth_conditional_caution: 'Youth Conditional Cautions',
  referral_order: 'Referral Orders',
  youth_rehabilitation_order: 'Youth Rehabilitation Orders',
  custody: 'Custodial sentences',
};
