import { expect, test } from 'vitest';
import { level95, level998 } from '../../src/statistics/level.ts';
import { expectClose } from './expect-close.ts';

// Expected quantiles: mpmath, 50 digits, sqrt(2) erfinv(1 - 2 tail).
test('95% and 99.8%', () => {
  expectClose([level95.z, level998.z], [1.959963984540054, 3.090232306167813]);
  expect([level95.tail, level998.tail]).toEqual([0.025, 0.001]);
});
