import { expect, test } from 'vitest';
import type { LegalOutcome } from '../../src/vocabulary/outcome.ts';
import {
  groupOf,
  legalOutcomes,
  outcomeGroups,
  seriousnessRank,
  substantiveGroups,
} from '../../src/vocabulary/outcome.ts';

/** "Legal outcomes and their groups" as the page on the extracts lists them. */
const groups = {
  diversion:
    'no_further_action_outcome_20_21 no_further_action_outcome_22 no_further_action_outcome_22_deferred_prosecution deferred_prosecution_outcome_23 community_resolution community_resolution_police_facilitated community_resolution_other_agency_facilitated community_resolution_with_yjs_intervention other_informal_action',
  'pre-court': 'youth_caution youth_conditional_caution',
  'first-tier':
    'absolute_discharge bind_over compensation_order conditional_discharge fine referral_order reparation_order sentence_deferred',
  community: 'youth_rehabilitation_order youth_rehabilitation_order_iss youth_rehabilitation_order_fostering',
  custody:
    'detention_and_training_order section_250 section_254 section_259 section_226b section_226_life section_90_91_detention section_90_92_detention',
  none: 'not_guilty dismissed withdrawn discontinued not_known other',
};

test('every legal outcome is in the group it is listed under, and there are no others', () => {
  const listed = Object.entries(groups).flatMap(([group, texts]) => texts.split(' ').map((text) => [text, group]));
  const sorted = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join(': ')).sort();
  expect(sorted(legalOutcomes.map((outcome) => [outcome, groupOf(outcome)]))).toEqual(sorted(listed));
  expect(outcomeGroups).toEqual(Object.keys(groups));
});

test('cautions and sentences are substantive; diversion and what is no outcome are not', () => {
  expect(substantiveGroups).toEqual(['pre-court', 'first-tier', 'community', 'custody']);
});

/** Counting rules 1.11, most serious first, one line one rank. */
const order: readonly string[] = [
  'section_259',
  'section_226_life',
  'section_254',
  'section_226b',
  'section_250 section_90_91_detention section_90_92_detention',
  'detention_and_training_order',
  'youth_rehabilitation_order_fostering',
  'youth_rehabilitation_order_iss',
  'youth_rehabilitation_order',
  'referral_order',
  'absolute_discharge bind_over compensation_order conditional_discharge fine reparation_order sentence_deferred',
  'youth_conditional_caution',
  'youth_caution',
  groups.diversion,
  groups.none,
];

test('seriousness runs in the order of counting rules 1.11, and one line is one rank', () => {
  for (const [rank, outcomes] of order.entries())
    for (const outcome of outcomes.split(' '))
      expect([outcome, seriousnessRank(outcome as LegalOutcome)]).toEqual([outcome, rank]);
});

test('every legal outcome has a rank', () => {
  expect(legalOutcomes.filter((outcome) => seriousnessRank(outcome) < 0)).toEqual([]);
});
