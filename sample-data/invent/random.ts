/** A seeded source of chance (mulberry32): the same seed gives the same numbers on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  unit(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** A whole number of days, exponentially distributed with this mean. */
  wait(mean: number): number;
}

/** What may be drawn, each with its weight; the weights need not add up to one. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** Mulberry32 by Tommy Ettinger (public domain). */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** One stream of chance for each child, so that what happens to one child never changes another. */
export const createRandom = (seed: number, stream: number): Random => {
  const unit = mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  return {
    unit,
    chance: (probability) => unit() < probability,
    whole: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    wait: (mean) => Math.floor(-Math.log(1 - unit()) * mean),
  };
};

/** Draws one value, each as likely as its weight. */
export const pick = <T>(random: Random, options: Weighted<T>): T => {
  let left = random.unit() * options.reduce((total, [, weight]) => total + weight, 0);
  for (const [value, weight] of options) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new Error('nothing to draw from: every weight is zero');
};
