import { expect, test } from 'vitest';
import { sayP } from '../../../src/report/say-p.ts';
import { sayEnds, sayStandsOut } from '../../../src/report/summary/say-stands-out.ts';

test.each([
  [{ low: 53, high: 80 }, 'Taken alone, with 211 children only 53 or fewer, or 80 or more, would have stood out.'],
  [{ low: undefined, high: 18 }, 'Taken alone, with 211 children only 18 or more would have stood out.'],
  [{ low: 3, high: undefined }, 'Taken alone, with 211 children only 3 or fewer would have stood out.'],
  [{ low: undefined, high: undefined }, 'Taken alone, with 211 children no count at all would have stood out.'],
])('%o', (standsOut, said) => {
  expect(sayStandsOut(standsOut, 'Taken alone, with 211 children')).toBe(said);
});

test('the ends alone; nothing where no count would', () => {
  expect(sayEnds({ low: 1053, high: 1200 })).toBe('1,053 or fewer, or 1,200 or more');
  expect(sayEnds({ low: undefined, high: undefined })).toBe('');
});

test.each([
  [1, '1.000'],
  [0.0261, '0.026'],
  [0.0009, 'below 0.001'],
  [0.049_96, 'just below 0.05'],
  [0.05, '0.050'],
])('a p-value of %d is never on the wrong side of 0.05', (p, said) => {
  expect(sayP(p)).toBe(said);
});
