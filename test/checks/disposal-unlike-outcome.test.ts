import { disposalUnlikeOutcome } from '../../src/checks/disposal-unlike-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const both = (disposal: string, outcomes: readonly string[], children: readonly Record<string, string>[] = [{}]) => ({
  children,
  offences: [{}],
  outcomes: outcomes.map((outcome, place) => ({ outcome_id: `O${place}`, outcome })),
  interventions: [{ disposal }],
  interventionOffences: [{}],
});

testCheck(disposalUnlikeOutcome, {
  fails: {
    'a referral order for a fine': both('referral_order', ['fine']),
    'a youth caution for a conditional one': both('youth_caution', ['youth_conditional_caution']),
    'a community resolution for a caution': both('community_resolution', ['youth_caution']),
    'a licence for a rehabilitation order': both('dto_licence', ['youth_rehabilitation_order']),
    'unlike every one of two': both('referral_order', ['fine', 'conditional_discharge']),
  },
  passes: {
    'the same': both('referral_order', ['referral_order']),
    'like one of two': both('referral_order', ['compensation_order', 'referral_order']),
    'a rehabilitation order with intensive supervision': both('youth_rehabilitation_order', [
      'youth_rehabilitation_order_iss',
    ]),
    'a licence': both('dto_licence', ['detention_and_training_order']),
    'other custody': both('custodial_other', ['section_250']),
    'one diversion or another': both('community_resolution', ['no_further_action_outcome_22']),
    'outcome 23, which has no order type, is a diversion': both('community_resolution', [
      'deferred_prosecution_outcome_23',
    ]),
    'a text that maps to nothing may be anything': both('referral_order', ['Something else']),
    'Turnaround may follow anything': both('turnaround', ['fine']),
    'a disposal that maps to nothing': both('Something else', ['fine']),
    'no outcome': both('referral_order', []),
    'a withdrawn child': both('referral_order', ['fine'], [{ deleted: 'true' }]),
  },
});
