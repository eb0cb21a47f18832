import { describe, expect, test } from 'vitest';
import type { FigureTable } from '../../../src/report/contents/pack.ts';
import { disparityLadderTable } from '../../../src/report/tables/disparity-ladder-table.ts';
import { dumbbellTable } from '../../../src/report/tables/dumbbell-table.ts';
import { judgedTable } from '../../../src/report/tables/judged-table.ts';
import { peopleTable } from '../../../src/report/tables/people-table.ts';
import { relativeRateTable } from '../../../src/report/tables/relative-rate-table.ts';
import { shareTable } from '../../../src/report/tables/share-table.ts';
import { stageBeforeTable } from '../../../src/report/tables/stage-before-table.ts';
import { disparityReading, disparityView, sample } from '../../charts/fixture-disparity.ts';

const view = disparityView();
const reading = disparityReading(sample);
const tables = {
  disparityLadderTable,
  dumbbellTable,
  judgedTable,
  peopleTable,
  relativeRateTable,
  shareTable,
  stageBeforeTable,
};

/** The cells of a row by the table's headings. */
function rowOf(table: FigureTable, name: string, of = reading): readonly string[] {
  const { rows } = table(of, view, 'Caption');
  const found = rows.find(([first]) => first === name);
  if (!found) throw new Error(`no row ${name} among ${rows.map(([first]) => first).join('; ')}`);
  return found.slice(1);
}

const headsOf = (table: FigureTable): readonly string[] => table(reading, view, 'Caption').head.map(({ text }) => text);

test.each(Object.entries(tables))('every row of the %s is as long as its head', (_, table) => {
  const { head, rows, ids = [] } = table(reading, view, 'Caption');
  for (const row of [...rows, ...ids]) expect(row).toHaveLength(head.length);
});

describe('relative rates', () => {
  test('counts, expected, ratio, range, what would stand out, and what those not known could make of it', () => {
    expect(headsOf(relativeRateTable)).toEqual([
      'Stage and group',
      'Children',
      'Aged 10 to 17',
      'Expected at White rate',
      'Times White rate',
      'Range',
      'Alone stands out at or below',
      'Alone stands out at or above',
      'Least and most with not known',
    ]);
    // 30 of 1,000 against 70 of 7,000; were the 5 not known all White 30/75 x 7, were they all Black 35/70 x 7.
    expect(rowOf(relativeRateTable, 'First entry: Black')).toEqual([
      '30',
      '1,000',
      '10',
      '3.0',
      '1.9 to 4.6',
      '≤3',
      '≥18',
      '2.8 to 3.5',
    ]);
  });

  test('one or two children have no ratio, 3 to 19 have the mark of small numbers', () => {
    expect(rowOf(relativeRateTable, 'First entry: Mixed').slice(0, 5)).toEqual(['2', '500', '5.0', '[u]', '']);
    expect(rowOf(relativeRateTable, 'First entry: Asian')[3]).toBe('1.0 [u]');
  });

  test('the reference group is 1, and those not known are counted and nothing else', () => {
    expect(rowOf(relativeRateTable, 'First entry: White (reference)')).toEqual([
      '70',
      '7,000',
      '',
      '1.0',
      '',
      '',
      '',
      '',
    ]);
    expect(rowOf(relativeRateTable, 'First entry: Not known')).toEqual(['5', '', '', '', '', '', '', '']);
  });

  test('the reference group is named as it was asked for', () => {
    const { head } = relativeRateTable(reading, { ...view, reference: 'asian' }, 'Caption');
    expect(head.map(({ text }) => text)).toContain('Times Asian rate');
  });
});

test('the children of one stage alone, and what would stand out', () => {
  const { rows } = peopleTable(reading, view, 'Caption');
  expect(rows.map(([group]) => group)).toEqual(['Asian', 'Black', 'Mixed', 'Other', 'White (reference)', 'Not known']);
  expect(rowOf(peopleTable, 'Black')).toEqual(['30', '10', '3.0', '1.9 to 4.6', '≤3', '≥18', '2.8 to 3.5']);
});

test('against nobody there is no ratio, but the least it can be', () => {
  const none = disparityReading([{ stage: 'fte', counts: [5, 9, 1, 0, 0] }]);
  expect(rowOf(peopleTable, 'Black', none).slice(0, 4)).toEqual(['9', '0', '[z]', '17.7 or more']);
  expect(rowOf(disparityLadderTable, 'First entry', none)[1]).toBe('9: at least 17.7 times, higher');
});

test('shares have their difference in points, and the rate of all others beside them', () => {
  // 30 of 112 is 27%; against 82 of 9,000 others 30 of 1,000 is 3.3 times.
  expect(rowOf(shareTable, 'First entry: Black').slice(0, 7)).toEqual([
    '30',
    '112',
    '27',
    '10',
    '+17',
    '9 to 26',
    '3.3',
  ]);
});

test('of the stage before: per cent, points and ratio, none of it where there are too few', () => {
  expect(rowOf(stageBeforeTable, 'Custody, three years: Black').slice(0, 7)).toEqual([
    '14 of 70',
    '20 (12 to 31)',
    '+14 (6 to 25)',
    '4.0',
    '3.5 [u] (2.3 to 7.0)',
    '',
  ]);
  expect(rowOf(stageBeforeTable, 'First entry: Other')).toEqual(['none of 8', '[u]', '', '', '[u]', '']);
});

test('the ladder at a glance: a row a stage and denominator, a word where it stands out', () => {
  expect(rowOf(disparityLadderTable, 'First entry')).toEqual([
    '10: 1.0 [u] (0.5 to 1.9)',
    '30: 3.0 (1.9 to 4.6), higher',
    '2; 5.0 expected',
    'none; 5.0 expected, lower',
    '70',
    '5',
  ]);
  expect(
    rowOf(disparityLadderTable, 'First entry: of those dealt with who had no earlier caution or sentence')[3],
  ).toBe('none of 8');
});

test('shares at a glance, under those of the population', () => {
  expect(rowOf(dumbbellTable, 'Population aged 10 to 17')).toEqual(['10%', '10%', '5%', '5%', '70%', '']);
  expect(rowOf(dumbbellTable, 'Custody, three years (31 children)')[1]).toBe('45% (+35)');
});

test('how each comparison was judged; no row for those not tested', () => {
  expect(headsOf(judgedTable)).toEqual([
    'Stage and group',
    'Adjusted for their number',
    'Alone',
    'Exact test alone',
    'Said',
  ]);
  expect(rowOf(judgedTable, 'First entry: Black')).toEqual(['below 0.001', 'below 0.001', 'below 0.001', 'Higher']);
  expect(rowOf(judgedTable, 'First entry: Asian')[3]).toBe('No clear difference');
  const names = judgedTable(reading, view, 'Caption').rows.map(([name]) => name);
  expect(names).toContain('Custody, three years: of those sentenced at court: Black');
  expect(names).toHaveLength(26);
});

test('what is withheld leaves its mark and nothing else in any table', () => {
  const hidden = disparityReading([{ stage: 'fte', counts: [11, 33, 2, 13, 77] }], 'withheld');
  expect(rowOf(relativeRateTable, 'First entry: Mixed', hidden)).toEqual(['[c]', '[c]', '', '[c]', '', '', '', '']);
  expect(rowOf(shareTable, 'First entry: Mixed', hidden)).toEqual(['[c]', '[c]', '', '', '[c]', '', '[c]', '']);
  expect(rowOf(disparityLadderTable, 'First entry', hidden)[2]).toBe('[c]');
  expect(rowOf(dumbbellTable, 'First entry (136 children)', hidden)[2]).toBe('[c]');
  const judged = judgedTable(hidden, view, 'Caption').rows;
  expect(judged.some(([name = '']) => name.includes('Mixed'))).toBe(false);
});

test.each(Object.entries(tables))('without any stage the %s has no rows but the population', (_, table) => {
  const { rows } = table(disparityReading([]), view, 'Caption');
  expect(rows.every(([name]) => name === 'Population aged 10 to 17')).toBe(true);
});
