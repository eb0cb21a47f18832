import { describe, expect, test } from 'vitest';
import type { End } from '../../src/effects/further.ts';
import { differs, isCounted, isFurther } from '../../src/effects/further.ts';
import { percentage } from '../../src/measures/observe.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { known } from '../../src/vocabulary/figure.ts';

const of = (above: number, below: number): Observation =>
  ({ numerator: known(above), denominator: known(below), ...percentage(above, below) }) as Observation;

describe('one count lies further than another', () => {
  test.each<[End, readonly [number, number], readonly [number, number]]>([
    ['lowest', [1, 4], [2, 4]],
    ['highest', [3, 4], [2, 4]],
    ['lowest', [4, 4], [5, 5]],
    ['highest', [0, 4], [0, 5]],
  ])('%s: %j than %j', (end, one, other) => {
    expect([isFurther(end, of(...one), of(...other)), isFurther(end, of(...other), of(...one))]).toEqual([true, false]);
  });
});

test('a count lies no further than itself, and does not differ from it', () => {
  expect([isFurther('lowest', of(1, 4), of(1, 4)), isFurther('highest', of(1, 4), of(1, 4))]).toEqual([false, false]);
  expect([differs(of(1, 4), of(1, 4)), differs(of(1, 4), of(2, 8))]).toEqual([false, true]);
});

test('nothing out of nothing cannot be set beside others', () => {
  expect([isCounted(of(0, 0)), isCounted(of(0, 1)), isCounted(undefined)]).toEqual([false, true, false]);
});
