import { expect, test } from 'vitest';
import { sayCounts, signChange } from '../../../src/report/kpi/say-counts.ts';
import { known, withheld } from '../../../src/vocabulary/figure.ts';
import { counted, share } from '../../charts/fixture-readings.ts';

const place = { series: 'a', label: '2025Q3' };
const rate = { ...counted(place, 12), denominator: known(30_000), value: known(4) };

test('counts come first, the figure only where it may be told', () => {
  expect(sayCounts(share(place, 34, 41), 'percent', 'children')).toBe('34 of 41 children (83%)');
  expect(sayCounts(share(place, 4, 5), 'percent', 'sectors')).toBe('4 of 5 sectors');
  expect(sayCounts(share(place, 0, 0), 'percent')).toBe('nobody');
  expect(sayCounts(share(place, 0, 0), 'percent', 'children')).toBe('no children');
  expect(sayCounts(share(place, 14, 20), 'percent')).toBe('14 of 20 (70% [u])');
  expect(sayCounts(share(place, 3, 4), 'percent', 'children')).toBe('fewer than 5 children');
  expect(sayCounts(share(place, 0, 12), 'percent', 'children')).toBe('none of 12 children');
  expect(sayCounts(share(place, 41, 41), 'percent')).toBe('all 41');
  expect(sayCounts(rate, 'per 10,000', 'offences')).toBe('12 offences (4.0 per 10,000 [u])');
  expect(sayCounts({ ...rate, value: withheld('not available') }, 'per 10,000', 'offences')).toBe('12 offences');
  expect(sayCounts(counted(place, 7), 'children', 'victims')).toBe('7 victims');
  expect(sayCounts(undefined, 'percent')).toBe('[x]');
  const confidential = withheld('confidential');
  expect(sayCounts({ ...rate, numerator: confidential, value: confidential }, 'per 10,000')).toBe('[c]');
});

test.each([
  ['both moved', share(place, 34, 41), share(place, 36, 38), '\u22122, of +3'],
  ['one moved', share(place, 34, 41), share(place, 34, 40), '0, of +1'],
  ['of as many', share(place, 34, 41), share(place, 36, 41), '\u22122, of 0'],
  ['neither moved', share(place, 34, 41), share(place, 34, 41), 'No change'],
  ['a quarter that is not known', share(place, 34, 41), undefined, ''],
] as const)('%s', (...[, now, before, signs]) => {
  expect(signChange(now, before, 'percent')).toBe(signs);
});

test('the population of a rate is not said to have changed', () => {
  expect(signChange(rate, { ...rate, numerator: known(10), denominator: known(29_000) }, 'per 10,000')).toBe('+2');
});
