import { expect, test } from 'vitest';
import { ABSENT, PLACEHOLDER, present, UNREADABLE } from '../../src/vocabulary/absent.ts';
import { dayOf } from '../../src/vocabulary/day.ts';

test('the three ways of holding no value are different, and none of them is present', () => {
  expect(new Set([ABSENT, PLACEHOLDER, UNREADABLE]).size).toBe(3);
  expect([ABSENT, PLACEHOLDER, UNREADABLE].map(present)).toEqual([false, false, false]);
});

test('nought, days before 1970 and the first code of a list are present', () => {
  expect([0, -1, dayOf(1900, 1, 1), dayOf(1, 1, 1), 2_147_483_647].every(present)).toBe(true);
});

test('all three fit a 32-bit column unchanged', () => {
  expect([...Int32Array.of(ABSENT, PLACEHOLDER, UNREADABLE)]).toEqual([ABSENT, PLACEHOLDER, UNREADABLE]);
});
