import { expect, test } from 'vitest';
import { known, numberOf, withheld } from '../../src/vocabulary/figure.ts';

test('a known nought is a number; a withheld figure has none', () => {
  expect(numberOf(known(0))).toBe(0);
  expect(numberOf(known(12.5))).toBe(12.5);
  expect(numberOf(withheld('confidential'))).toBeUndefined();
});

test('a withheld figure carries its reason and nothing else', () => {
  expect(withheld('not applicable')).toEqual({ kind: 'withheld', because: 'not applicable' });
});
