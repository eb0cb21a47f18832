import { suitabilityNotRecorded } from '../../src/checks/suitability-not-recorded.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(suitabilityNotRecorded, {
  fails: {
    'of a home': { accommodation: [{ suitability: '' }] },
    'of education': { education: [{ suitability: '' }] },
    'of no education': { education: [{ provision: 'none', suitability: '' }] },
  },
  passes: {
    suitable: { accommodation: [{}], education: [{}] },
    unsuitable: { accommodation: [{ suitability: 'unsuitable' }] },
    'not known is an answer': { education: [{ suitability: 'not_known' }] },
    'a text that maps to nothing is a problem of reading': { accommodation: [{ suitability: 'perhaps' }] },
  },
});
