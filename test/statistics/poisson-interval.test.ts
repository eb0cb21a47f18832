import { expect, test } from 'vitest';
import { byar } from '../../src/statistics/byar.ts';
import { garwood } from '../../src/statistics/garwood.ts';
import { level998 } from '../../src/statistics/level.ts';
import { poissonInterval } from '../../src/statistics/poisson-interval.ts';

test('0 and 9 events are exact', () => {
  expect(poissonInterval(0)).toEqual(garwood(0));
  expect(poissonInterval(9)).toEqual(garwood(9));
});

test('99.8% is asked of the same methods', () => {
  expect(poissonInterval(9, level998)).toEqual(garwood(9, level998));
  expect(poissonInterval(10, level998)).toEqual(byar(10, level998));
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
