import { expect, test } from 'vitest';
import { inCodeOrder } from '../../src/vocabulary/code-order.ts';

test.each([
  [
    'the vocabulary decides',
    'outcomeGroup',
    ['custody', 'diversion', 'pre-court'],
    ['diversion', 'pre-court', 'custody'],
  ],
  ['numbers are not text', 'months', ['12', '3', '9', '6'], ['3', '6', '9', '12']],
  [
    'not known is last, even where the vocabulary does not list it',
    'age',
    ['not_known', '15_17', '10_14'],
    ['10_14', '15_17', 'not_known'],
  ],
  [
    'wards stand by the alphabet, whatever their case',
    'ward',
    ['not_known', 'West', 'abbey', 'Brook'],
    ['abbey', 'Brook', 'West', 'not_known'],
  ],
  [
    'order types by weight',
    'orderType',
    ['custody', 'youth_caution', 'out_of_court'],
    ['out_of_court', 'youth_caution', 'custody'],
  ],
  [
    'no intervention comes after every intervention',
    'healthIntervention',
    ['no_intervention', 'getting_risk_support', 'getting_advice'],
    ['getting_advice', 'getting_risk_support', 'no_intervention'],
  ],
  ['a code stands once', 'sex', ['male', 'female', 'male'], ['male', 'female']],
])('%s', (...[, dimension, codes, ordered]) => {
  expect(inCodeOrder(dimension, codes)).toEqual(ordered);
});
