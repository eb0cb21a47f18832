import { expect, test } from 'vitest';
import { byar } from '../../src/statistics/byar.ts';
import { garwood } from '../../src/statistics/garwood.ts';
import { poissonInterval } from '../../src/statistics/poisson-interval.ts';

test('0 and 9 events are exact', () => {
  expect(poissonInterval(0)).toEqual(garwood(0));
  expect(poissonInterval(9)).toEqual(garwood(9));
});

test("10 events are Byar's", () => {
  expect(poissonInterval(10)).toEqual(byar(10));
});

// 155 per 100,000 (97 to 234).
test('22 in 14,210: 97 to 234 per 100,000', () => {
  expect(poissonInterval(22).map((limit) => Math.round((limit / 14_210) * 100_000))).toEqual([97, 234]);
});

test.each([-1, 0.5, 10.5, Number.NaN, Infinity])('%d throws', (count) => {
  expect(() => poissonInterval(count)).toThrow(RangeError);
});
