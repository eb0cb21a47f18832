import { expect, test } from 'vitest';
import { crossTable } from '../../../src/report/tables/cross-table.ts';
import { confidential, counted, period, publish, viewOf } from '../../charts/fixture-readings.ts';

const offences = (group: Record<string, string>, count: number) =>
  counted({ series: 'fte.count', label: '2026Q1', group }, count);
const view = viewOf(['fte.count'], [period('2026Q1')]);
const table = crossTable('category', 'ethnicity');

test('a row a code of the first, a column a code of the second, none for what nobody has', () => {
  const { head, rows } = table(
    publish([
      offences({ ethnicity: 'white', category: 'robbery' }, 3),
      offences({ ethnicity: 'asian', category: 'robbery' }, 2),
      offences({ ethnicity: 'asian', category: 'drugs' }, 0),
      offences({ ethnicity: 'white', category: 'drugs' }, 0),
      offences({ ethnicity: 'white', category: 'arson' }, 1),
      offences({ ethnicity: 'white' }, 4),
      offences({ ethnicity: 'white', category: 'robbery', score: '5' }, 3),
    ]),
    view,
    'Caption',
  );
  expect(head.map(({ text }) => text)).toEqual(['Offence', 'Asian', 'White']);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['Robbery', '2', '3'],
      ['Arson', '0', '1'],
    ]),
  );
  expect(rows).toHaveLength(2);
});

test('a withheld count has its mark', () => {
  const { rows } = table(
    publish([confidential(offences({ ethnicity: 'white', category: 'arson' }, 1))]),
    view,
    'Caption',
  );
  expect(rows).toEqual([['Arson', '[c]']]);
});

test('without counts there is no row', () => {
  expect(table(publish([]), view, 'Caption').rows).toEqual([]);
});
