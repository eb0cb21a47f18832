import { expect, test } from 'vitest';
import { withoutTooFew } from '../../src/charts/without-too-few.ts';
import { withheld } from '../../src/vocabulary/figure.ts';
import { share } from './fixture-readings.ts';

const place = { series: 'reoffending.binary', label: '2024Q1' };

test('a percentage of 9 keeps its counts and loses value and range; one of 10 is as it was', () => {
  const nine = share(place, 4, 9);
  expect(withoutTooFew(nine, 'percent')).toEqual({ ...nine, value: withheld('too small'), interval: null });
  const ten = share(place, 4, 10);
  expect(withoutTooFew(ten, 'percent')).toBe(ten);
});

test('0 of 0 stays not applicable, and what is no percentage is left alone', () => {
  expect(withoutTooFew(share(place, 0, 0), 'percent').value).toEqual(withheld('not applicable'));
  const average = share(place, 4, 9);
  expect(withoutTooFew(average, 'average')).toBe(average);
});
