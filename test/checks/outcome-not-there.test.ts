import { outcomeNotThere } from '../../src/checks/outcome-not-there.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(outcomeNotThere, {
  fails: {
    'an outcome of another name': { outcomes: [{}], custodyEpisodes: [{ outcome_id: 'O9' }] },
  },
  passes: {
    'its own outcome': { outcomes: [{}], custodyEpisodes: [{ outcome_id: 'O1' }] },
    'no outcome named, as for a remand': { outcomes: [{}], custodyEpisodes: [{ outcome_id: '' }] },
  },
});
