import { expect, test } from 'vitest';
import type { Dimension, Group } from '../../../src/measures/reading.ts';
import { submeasureTable } from '../../../src/report/tables/submeasure-table.ts';
import { counted, period, publish, share, viewOf } from '../../charts/fixture-readings.ts';

const label = '2025/26';
const [binary, ladder] = ['reoffending.binary', 'diversion.ladder'];
const of = (series: string, group: Group, counts: readonly [number, number]) =>
  share({ series, label, group }, ...counts);
const reading = publish([
  of(binary, { accommodation: 'foster_care' }, [0, 0]),
  of(binary, { accommodation: 'living_with_parents' }, [0, 12]),
  of(binary, { orderType: 'custody' }, [0, 0]),
  of(binary, { orderType: 'out_of_court' }, [9, 12]),
  of(binary, null, [30, 40]),
  of(ladder, null, [1, 4]),
  counted({ series: 'fte.count', label }, 7),
  share({ series: binary, label: '2024/25' }, 1, 2),
]);
const rowsOf = (series: readonly string[], ...dimensions: readonly Dimension[]) =>
  submeasureTable(...dimensions)(reading, viewOf(series, [period(label)]), 'Caption').rows.map((row) =>
    row.join(' | '),
  );

test('several series in their order, groups of the dimensions asked for, types nobody was in left out', () => {
  expect(rowsOf([ladder, binary, 'fte.count'], 'accommodation')).toEqual([
    'Most serious outcome | [u] | fewer than 5 | [u] | ',
    'Binary reoffending rate | 30 | 40 | 75% | 60 to 86',
    'Living with parents | 0 | 12 | 0% [u] | 0 to 24',
    'First-time entrants | 7 |  |  | ',
  ]);
});

test('groups of two series have the name of their series, groups of one are named alone', () => {
  const byGroup = publish([
    of(binary, null, [30, 40]),
    of(binary, { orderType: 'custody' }, [1, 10]),
    of(ladder, { orderType: 'custody' }, [2, 10]),
  ]);
  const names = (series: readonly string[]) =>
    submeasureTable('orderType')(byGroup, viewOf(series, [period(label)]), 'Caption').rows.map(([name]) => name);
  expect(names([binary, ladder])).toEqual([
    'Binary reoffending rate',
    'Binary reoffending rate: Custodial sentences',
    'Most serious outcome: Custodial sentences',
  ]);
  expect(names([ladder])).toEqual(['Custodial sentences']);
});

test('one series by order type: each type, nobody or not, named alone', () => {
  expect(rowsOf([binary], 'orderType')).toEqual([
    'All | 30 | 40 | 75% | 60 to 86',
    'Non-substantive out of court disposals with YJS intervention | 9 | 12 | 75% [u] | 47 to 91',
    'Custodial sentences | 0 | 0 | [z] | ',
  ]);
  const { head } = submeasureTable('orderType')(reading, viewOf([binary], [period(label)]), 'Caption');
  expect(head[0]?.text).toBe('Order type');
});
