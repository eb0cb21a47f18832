import { expect, test } from 'vitest';
import { centralP } from '../../src/statistics/central-p.ts';

test.each([
  ['a low count', 0.01, 0.995, 0.02],
  ['a high count', 0.995, 0.01, 0.02],
  ['in the middle, no more than 1', 0.6, 0.55, 1],
])('%s', (_, ...[atMost, atLeast, p]) => {
  expect(centralP({ atMost, atLeast, point: 0.005 })).toBe(p);
});
