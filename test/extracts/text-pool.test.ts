import { expect, test } from 'vitest';
import { TextPool } from '../../src/extracts/text-pool.ts';

test('equal texts are one number, different texts two, and both are found again', () => {
  const pool = new TextPool();
  expect([pool.take('0012'), pool.take('12'), pool.take('0012')]).toEqual([0, 1, 0]);
  expect(pool.size).toBe(2);
  expect([pool.textOf(0), pool.textOf(1)]).toEqual(['0012', '12']);
  expect([pool.find('12'), pool.find('012')]).toEqual([1, undefined]);
});

test('texts that are names of every object are texts like any other', () => {
  const pool = new TextPool();
  expect(pool.find('constructor')).toBeUndefined();
  expect(pool.textOf(pool.take('__proto__'))).toBe('__proto__');
});

test('a number no text has is a fault of ours', () => {
  expect(() => new TextPool().textOf(0)).toThrow(RangeError);
});
