import { remandOpenDuringSentence } from '../../src/checks/remand-open-during-sentence.ts';
import { testCheck } from '../support/check-tester.ts';

const remanded = (
  remand: Record<string, string>,
  sentence: Record<string, string> = {},
  children: readonly Record<string, string>[] = [{}],
) => ({
  children,
  custodyEpisodes: [
    { kind: 'remand', start_date: '2024-05-02', end_date: '', ...remand },
    { episode_id: 'E2', kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01', ...sentence },
  ],
});

testCheck(remandOpenDuringSentence, {
  fails: {
    'sentenced since': remanded({}),
    'sentenced since, and still there': remanded({}, { end_date: '' }),
    'sentenced on the day it began': remanded({ start_date: '2024-06-01' }),
    'an end of 1900-01-01 is none': remanded({ end_date: '1900-01-01' }),
  },
  passes: {
    'it ended with the sentence': remanded({ end_date: '2024-06-01' }),
    'it began after the sentence': remanded({ start_date: '2024-09-01' }),
    'the sentence is of another child': remanded({}, { child_id: 'C2' }),
    'another remand': remanded({}, { kind: 'remand' }),
    'the sentence ends before it starts': remanded({}, { end_date: '2024-05-31' }),
    'no start': remanded({ start_date: '1900-01-01' }),
    'a withdrawn child': remanded({}, {}, [{ deleted: 'true' }]),
  },
});
