import { episodeOutcomeNotCustodial } from '../../src/checks/episode-outcome-not-custodial.ts';
import { testCheck } from '../support/check-tester.ts';

const names = (
  outcome: string,
  episode: Record<string, string> = {},
  children: readonly Record<string, string>[] = [{}],
) => ({
  children,
  outcomes: [{ outcome }],
  custodyEpisodes: [{ kind: 'sentence', outcome_id: 'O1', ...episode }],
});

testCheck(episodeOutcomeNotCustodial, {
  fails: {
    'a referral order': names('referral_order'),
    'not guilty': names('not_guilty'),
    'a caution': names('youth_caution'),
  },
  passes: {
    'a detention and training order': names('detention_and_training_order'),
    'a longer sentence': names('section_250'),
    'a text that maps to nothing': names('Something else'),
    'a remand': names('referral_order', { kind: 'remand' }),
    'no outcome named': names('referral_order', { outcome_id: '' }),
    'an outcome that is not there': names('referral_order', { outcome_id: 'O2' }),
    'a withdrawn child': names('referral_order', {}, [{ deleted: 'true' }]),
  },
});
