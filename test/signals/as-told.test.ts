import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/measures/reading.ts';
import { asTold } from '../../src/signals/as-told.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { counted, share } from '../charts/fixture-readings.ts';

const place = { series: 'reoffending.binary', label: '2024Q1' };
const percent = { unit: 'percent' } as const;
const few = withheld('too small');

describe('a percentage', () => {
  test('of 4 loses its counts too', () => {
    const four = share(place, 1, 4);
    const lost = { numerator: few, denominator: few, value: few, interval: null, rung: 'fewer than 5' };
    expect(asTold(four, percent)).toEqual({ ...four, ...lost });
  });
  test('of 4 that are not children keeps its counts', () => {
    const four = share(place, 1, 4);
    expect(asTold(four, { ...percent, ofNobody: true })).toEqual({
      ...four,
      value: few,
      interval: null,
      rung: 'counts',
    });
  });
  test('of 9 keeps its counts and loses value and range', () => {
    const nine = share(place, 4, 9);
    expect(asTold(nine, percent)).toEqual({ ...nine, value: few, interval: null, rung: 'counts' });
  });
  test('of 10 is as it was, on the rung of small numbers; of 30 plainly', () => {
    const ten = share(place, 4, 10);
    expect(asTold(ten, percent)).toEqual({ ...ten, rung: 'small numbers' });
    expect(asTold(share(place, 4, 30), percent).rung).toBe('plain');
  });
  test('of nobody stays not applicable', () => {
    expect(asTold(share(place, 0, 0), percent)).toMatchObject({ value: withheld('not applicable'), rung: 'nobody' });
  });
  test('that is withheld keeps its reason', () => {
    const confidential = withheld('confidential');
    const hidden = { ...share(place, 1, 4), numerator: confidential, denominator: confidential, value: confidential };
    expect(asTold(hidden, percent)).toEqual({ ...hidden, rung: 'plain' });
  });
});

test('a rate of two events has none, of none it is marked', () => {
  const rate = (events: number): Observation => ({
    ...counted(place, events),
    denominator: known(14_210),
    value: known((events / 14_210) * 100_000),
    interval: [0, 50],
  });
  expect(asTold(rate(2), { unit: 'per 100,000' })).toMatchObject({ value: few, interval: null, rung: 'counts' });
  expect(asTold(rate(0), { unit: 'per 100,000' })).toMatchObject({ value: known(0), rung: 'small numbers' });
  expect(asTold(rate(20), { unit: 'per 100,000' }).rung).toBe('plain');
});

describe('a ratio goes by the fewer of its two counts', () => {
  const ratio = (events: number, reference: number): Observation => ({
    ...counted(place, events),
    denominator: known(500),
    value: known(2),
    interval: [1.2, 4.7],
    leansOn: { numerator: reference, children: reference },
  });
  test.each([
    [14, 2, 'counts'],
    [1, 40, 'counts'],
    [14, 40, 'small numbers'],
    [0, 40, 'small numbers'],
    [20, 20, 'plain'],
  ] as const)('%d against %d: %s', (events, reference, rung) => {
    const told = asTold(ratio(events, reference), { unit: 'ratio' });
    expect(told.rung).toBe(rung);
    expect(told.value.kind).toBe(rung === 'counts' ? 'withheld' : 'known');
  });
});

test('a bare count and an average are told as they are', () => {
  const two = counted(place, 2);
  expect(asTold(two, { unit: 'children' })).toEqual({ ...two, rung: 'plain' });
  const average = share(place, 4, 9);
  expect(asTold(average, { unit: 'average' })).toEqual({ ...average, rung: 'plain' });
});

test('a median of fewer than five terms is not told: it is of what its numerator counts', () => {
  const median = (terms: number): Observation => ({ ...counted(place, terms), value: known(12) });
  expect(asTold(median(4), { unit: 'months' })).toMatchObject({ numerator: few, value: few, rung: 'fewer than 5' });
  expect(asTold(median(5), { unit: 'months' })).toMatchObject({ numerator: known(5), value: known(12), rung: 'plain' });
});
