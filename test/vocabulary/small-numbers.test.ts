import { expect, test } from 'vitest';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { isTooFew } from '../../src/vocabulary/small-numbers.ts';

test.each([
  ['9 are too few for a percentage', known(9), true],
  ['10 are enough', known(10), false],
  ['nought is too few', known(0), true],
  ['what is withheld is not known to be too few', withheld('confidential'), false],
  ['a bare count is out of nothing', null, false],
])('%s', (...[, denominator, expected]) => {
  expect(isTooFew(denominator)).toBe(expected);
});
