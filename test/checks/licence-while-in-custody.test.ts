import { licenceWhileInCustody } from '../../src/checks/licence-while-in-custody.ts';
import { testCheck } from '../support/check-tester.ts';

const released = (episode: Record<string, string>, licence: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  interventions: [{ disposal: 'dto_licence', start_date: '2024-08-01', end_date: '', ...licence }],
  custodyEpisodes: [{ kind: 'sentence', start_date: '2024-06-01', end_date: '2024-08-01', ...episode }],
});

testCheck(licenceWhileInCustody, {
  fails: {
    'the episode is open': released({ end_date: '' }),
    'the episode ends a day later': released({ end_date: '2024-08-02' }),
    'the licence starts the day after the sentence': released({}, { start_date: '2024-06-02' }),
  },
  passes: {
    'it starts on release': released({}),
    'it starts later': released({ end_date: '2024-07-01' }),
    'recalled after it began': released({ start_date: '2024-09-01', end_date: '' }),
    'it starts on the day of the sentence, all of it served on remand': released({}, { start_date: '2024-06-01' }),
    'a remand': released({ kind: 'remand', end_date: '' }),
    'the custodial part': released({ end_date: '' }, { disposal: 'detention_and_training_order' }),
    'of another child': released({ child_id: 'C2', end_date: '' }),
    'no start': released({ end_date: '' }, { start_date: '1900-01-01' }),
    'an end before the start is found by another check': released({ end_date: '2024-05-01' }),
    'a withdrawn child': released({ end_date: '' }, {}, 'true'),
  },
});
