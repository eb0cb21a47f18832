import { expect } from 'vitest';
import { relativeError } from './relative-error.ts';

/** Fails unless every answer is within 1e-12, relative, of the right one in its place; 0 and Infinity are exact. */
export const expectClose = (answers: readonly number[], right: readonly number[]): void => {
  expect(answers).toHaveLength(right.length);
  for (const [place, answer] of answers.entries()) {
    expect(relativeError(answer, right[place] ?? Number.NaN), `${answer} for ${right[place]}`).toBeLessThan(1e-12);
  }
};
