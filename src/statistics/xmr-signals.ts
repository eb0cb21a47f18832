import type { Interval } from './interval.ts';
import { rounding } from './rounding.ts';
import type { Side } from './side.ts';

/** One value of a series, or a gap. */
export type Value = number | undefined;

/**
 * What a value is part of: it is outside the limits, in a trend of seven (six rises or six falls one after another), one
 * of two in three near a limit, or in a run of seven on one side of the average. The side of a trend is where it goes.
 */
export interface XmrSignal {
  readonly rule: 'outside' | 'trend' | 'two of three' | 'run';
  readonly side: Side;
}

/** The lines of an XmR chart. */
interface Lines {
  readonly average: number;
  readonly limits: Interval;
  readonly nearLimits: Interval;
}

type Sides = readonly (Side | undefined)[];

const seven = 7;

/** The one side of so many places in a row; `undefined` where they are not all there, or not all on it. */
const sharedSide = (sides: Sides, start: number, length: number): Side | undefined => {
  const row = sides.slice(Math.max(0, start), start + length);
  return row.length === length && row.every((side) => side === row[0]) ? row[0] : undefined;
};

/** The side of the earliest of some patterns, tried from the first start to the last, where there is one. */
const earliest = (
  [first, last]: readonly [number, number],
  pattern: (start: number) => Side | undefined,
): Side | undefined => {
  for (let start = first; start <= last; start += 1) {
    const side = pattern(start);
    if (side) return side;
  }
  return undefined;
};

/** The side of a row of so many places on one side that a place is part of. */
const inRow = (sides: Sides, place: number, length: number): Side | undefined =>
  earliest([place - length + 1, place], (start) => sharedSide(sides, start, length));

/** The side of a trend that a place is part of; a trend's first value comes before its first move. */
const inTrend = (moves: Sides, place: number): Side | undefined =>
  earliest([place - seven + 2, place + 1], (start) => sharedSide(moves, start, seven - 1));

/** Only the values near a limit are labelled, not the third on their side. */
const inTwoOfThree = (sides: Sides, near: Sides, place: number): Side | undefined => {
  const twoNear = (start: number): boolean => near.slice(Math.max(0, start), start + 3).filter(Boolean).length >= 2;
  return (
    near[place] && earliest([place - 2, place], (start) => (twoNear(start) ? sharedSide(sides, start, 3) : undefined))
  );
};

/**
 * The signal of each value by the Making Data Count rules, in their order of precedence. A value on a line is not beyond
 * it, one on the average breaks a run, a tie breaks a trend, and a gap breaks every pattern.
 */
export const xmrSignals = (values: readonly Value[], lines: Lines): readonly (XmrSignal | undefined)[] => {
  const slack = rounding * Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const beyond = (value: Value, [low, high]: Interval): Side | undefined => {
    if (value === undefined) return undefined;
    if (value - high > slack) return 'high';
    return low - value > slack ? 'low' : undefined;
  };
  const sides = values.map((value) => beyond(value, [lines.average, lines.average]));
  const outside = values.map((value) => beyond(value, lines.limits));
  const near = values.map((value, place) => (outside[place] ? undefined : beyond(value, lines.nearLimits)));
  const moves = values.map((value, place) => {
    const before = values[place - 1];
    return before === undefined ? undefined : beyond(value, [before, before]);
  });
  return values.map((_, place) => {
    const found: readonly (readonly [XmrSignal['rule'], Side | undefined])[] = [
      ['outside', outside[place]],
      ['trend', inTrend(moves, place)],
      ['two of three', inTwoOfThree(sides, near, place)],
      ['run', inRow(sides, place, seven)],
    ];
    for (const [rule, side] of found) if (side) return { rule, side };
    return undefined;
  });
};
