import { expect, test } from 'vitest';
import { bisection } from '../../src/statistics/bisection.ts';

test.each([
  ['a start far below', 1e-9],
  ['a start far above', 1e9],
  ['a start near by', 1.4],
])('the square root of 2 to the last bit from %s', (_, start) => {
  const [holding, failing] = bisection(start, (value) => value * value < 2);
  expect(failing).toBe(Math.SQRT2);
  expect(holding).toBeLessThan(failing);
  expect(failing - holding).toBe(2 ** -52);
});

test('the start itself as the last number that holds stays on its side', () => {
  expect(bisection(1, (value) => value <= 1)).toEqual([1, 1 + 2 ** -52]);
});

test('the start itself as the first number that fails stays on its side', () => {
  expect(bisection(1, (value) => value < 1)).toEqual([1 - 2 ** -53, 1]);
});

test('a condition that never fails ends at Infinity, one that never holds at 0', () => {
  expect(bisection(1, () => true)[1]).toBe(Infinity);
  expect(bisection(1, () => false)[0]).toBe(0);
});
