import { sentenceEpisodeWithoutOutcome } from '../../src/checks/sentence-episode-without-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const episode = (cells: Record<string, string>, children: readonly Record<string, string>[] = [{}]) => ({
  children,
  custodyEpisodes: [{ kind: 'sentence', ...cells }],
});

testCheck(sentenceEpisodeWithoutOutcome, {
  fails: {
    'a blank': episode({ outcome_id: '' }),
    'still running': episode({ outcome_id: '', end_date: '' }),
  },
  passes: {
    'an outcome is named': episode({ outcome_id: 'O1' }),
    'a remand': episode({ kind: 'remand', outcome_id: '' }),
    'a kind that maps to nothing': episode({ kind: 'Something else', outcome_id: '' }),
    'a withdrawn child': episode({ outcome_id: '' }, [{ deleted: 'true' }]),
  },
});
