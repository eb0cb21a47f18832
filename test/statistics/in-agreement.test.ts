import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';
import { inAgreement } from '../../src/statistics/in-agreement.ts';
import { koopman } from '../../src/statistics/koopman.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';

test('where both agree both stay as they are', () => {
  const apart = { p: 0.01, interval: [0.1, 0.4] } as const;
  const alike = { p: 0.3, interval: [-0.1, 0.4] } as const;
  expect(inAgreement(apart, 0)).toEqual(apart);
  expect(inAgreement(alike, 0)).toEqual(alike);
});

test('0 of 5 against 10 of 20: p is 0.0565, so the range of points reaches no difference', () => {
  const table = { x1: 0, n1: 5, x2: 10, n2: 20 };
  const { interval } = newcombe(table);
  expect(interval[1]).toBeLessThan(0);
  expect(inAgreement({ p: fisherMidP(table), interval }, 0).interval).toEqual([interval[0], 0]);
});

test('a range that takes in no difference makes of a smaller p-value 0.05', () => {
  expect(inAgreement({ p: 0.049, interval: [0.99, 3] }, 1)).toEqual({ p: 0.05, interval: [0.99, 3] });
});

test('no difference at an end is taken in', () => {
  expect(inAgreement({ p: 0.02, interval: [1, 3] }, 1).p).toBe(0.05);
});

test('for any two proportions, p is below 0.05 exactly when the range leaves no difference out', () => {
  const counts = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
      const table = { x1, n1, x2, n2 };
      const p = fisherMidP(table);
      for (const [interval, none] of [[newcombe(table).interval, 0] as const, [koopman(table).interval, 1] as const]) {
        const agreed = inAgreement({ p, interval }, none);
        const [low, high] = agreed.interval;
        expect(agreed.p < 0.05).toBe(none < low || none > high);
        expect(agreed.p).toBeGreaterThanOrEqual(p);
        expect(low).toBeLessThanOrEqual(interval[0]);
        expect(high).toBeGreaterThanOrEqual(interval[1]);
      }
    }),
  );
});
