import { interventionUnlikeNeed } from '../../src/checks/intervention-unlike-need.ts';
import { testCheck } from '../support/check-tester.ts';

const record = (need: string, intervention: string) => ({ health: [{ need, intervention }] });

testCheck(interventionUnlikeNeed, {
  fails: {
    'treatment for mental health': record('mental_health', 'complex_care'),
    'advice for substance misuse': record('substance_misuse', 'getting_advice'),
  },
  passes: {
    'help for mental health': record('mental_health', 'getting_risk_support'),
    'treatment for substance misuse': record('substance_misuse', 'targeted_intervention'),
    'no intervention': record('mental_health', 'no_intervention'),
    'none recorded': record('substance_misuse', ''),
    'an intervention that maps to nothing': record('substance_misuse', 'yoga'),
    'a need that maps to nothing': record('toothache', 'complex_care'),
  },
});
