import { suitabilityNotKnown } from '../../src/checks/suitability-not-known.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(suitabilityNotKnown, {
  fails: {
    'of a home': { accommodation: [{ suitability: 'not_known' }] },
    'of education': { education: [{ suitability: 'not_known' }] },
    'in another spelling': { accommodation: [{ suitability: 'Not known' }], education: [{}] },
  },
  passes: {
    suitable: { accommodation: [{}], education: [{}] },
    unsuitable: { accommodation: [{ suitability: 'unsuitable' }] },
    'not recorded is another check': { accommodation: [{ suitability: '' }], education: [{ suitability: '' }] },
    'a text that maps to nothing': { education: [{ suitability: 'so-so' }] },
  },
});
