/** Legal outcomes by group, each group from its least to its most serious where the seriousness rule ranks it so. */
const byGroup = {
  diversion: [
    'no_further_action_outcome_20_21',
    'no_further_action_outcome_22',
    'no_further_action_outcome_22_deferred_prosecution',
    'deferred_prosecution_outcome_23',
    'community_resolution',
    'community_resolution_police_facilitated',
    'community_resolution_other_agency_facilitated',
    'community_resolution_with_yjs_intervention',
    'other_informal_action',
  ],
  'pre-court': ['youth_caution', 'youth_conditional_caution'],
  'first-tier': [
    'absolute_discharge',
    'bind_over',
    'compensation_order',
    'conditional_discharge',
    'fine',
    'referral_order',
    'reparation_order',
    'sentence_deferred',
  ],
  community: ['youth_rehabilitation_order', 'youth_rehabilitation_order_iss', 'youth_rehabilitation_order_fostering'],
  custody: [
    'detention_and_training_order',
    'section_250',
    'section_254',
    'section_259',
    'section_226b',
    'section_226_life',
    'section_90_91_detention',
    'section_90_92_detention',
  ],
  none: ['not_guilty', 'dismissed', 'withdrawn', 'discontinued', 'not_known', 'other'],
} as const;

/** Custody for an indeterminate term: life, or at His Majesty's pleasure. It has no number of months. */
export const indeterminateSentences = ['section_259', 'section_226_life'] as const;

export type OutcomeGroup = keyof typeof byGroup;
export type LegalOutcome = (typeof byGroup)[OutcomeGroup][number];

export const outcomeGroups = Object.keys(byGroup) as readonly OutcomeGroup[];
export const legalOutcomes: readonly LegalOutcome[] = Object.values(byGroup).flat();

/** Caution or sentence: everything but diversion, and outcomes that are none (counting rules 1.10). */
export const substantiveGroups = ['pre-court', 'first-tier', 'community', 'custody'] as const;

/** The rungs of the ladder of outcomes, from the least to the most serious group. */
export const rungs = ['diversion', ...substantiveGroups] as const;

/** How a child comes in: by a caution (the pre-court group) or by a sentence of a court. */
export const waysIn = ['caution', 'court'] as const;

/** How many earlier occasions of caution or sentence there were. */
export const previousBands = ['none', '1_to_2', '3_or_more'] as const;

const groups = new Map<LegalOutcome, OutcomeGroup>(
  outcomeGroups.flatMap((group) => byGroup[group].map((outcome) => [outcome, group] as const)),
);

export const groupOf = (outcome: LegalOutcome): OutcomeGroup => groups.get(outcome) ?? 'none';

/** Most serious first, one line a rank (counting rules 1.11). Outcomes in no line share the rank of their group. */
const ranks: readonly (readonly LegalOutcome[])[] = [
  ['section_259'],
  ['section_226_life'],
  ['section_254'],
  ['section_226b'],
  ['section_250', 'section_90_91_detention', 'section_90_92_detention'],
  ['detention_and_training_order'],
  ['youth_rehabilitation_order_fostering'],
  ['youth_rehabilitation_order_iss'],
  ['youth_rehabilitation_order'],
  ['referral_order'],
  byGroup['first-tier'].filter((outcome) => outcome !== 'referral_order'),
  ['youth_conditional_caution'],
  ['youth_caution'],
  byGroup.diversion,
  byGroup.none,
];

/** Place in the order of seriousness: 0 is the most serious, and equal ranks are equally serious. */
export const seriousnessRank = (outcome: LegalOutcome): number => ranks.findIndex((rank) => rank.includes(outcome));

export const appealStatuses = [
  'none',
  'pending',
  'changed_on_appeal',
  'appeal_successful',
  'appeal_dismissed',
] as const;

export const residences = ['local', 'other'] as const;
