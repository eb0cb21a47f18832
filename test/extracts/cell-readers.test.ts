import { expect, test } from 'vitest';
import * as columns from '../../src/extracts/columns.ts';
import { defineExtract } from '../../src/extracts/extract.ts';
import type { Mapping } from '../../src/extracts/mapping.ts';
import { ABSENT, PLACEHOLDER, UNREADABLE } from '../../src/vocabulary/absent.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { readText } from './read-text.ts';

const one = (column: columns.ColumnSpec) => defineExtract({ name: 'one', columns: { cell: column } });

/** What a column stores for each of some cells, and the problems it finds. */
function read(column: columns.ColumnSpec, cells: readonly string[], mapping: Partial<Mapping> = {}) {
  const rows = cells.map((cell) => `"${cell}",x\n`).join('');
  return readText(one(column), `${column.heading},other\n${rows}`, mapping);
}

const stored = (column: columns.ColumnSpec, cells: readonly string[], mapping: Partial<Mapping> = {}) =>
  read(column, cells, mapping).stored('cell');

const reference = columns.identifier('id', 'optional');
const date = columns.day('date', 'optional');
const age = columns.whole('age', 'optional');
const term = columns.number('term', 'optional');
const told = columns.flag('told', 'optional');
const note = columns.text('note', 'optional');
const appeal = columns.code('appeal', 'optional', ['none', 'changed_on_appeal', 'not_known']);

test('identifiers are text: leading noughts are kept, white space around them is not', () => {
  const ids = ['0012', '12', ' 0012 ', '12.0', '1 2'];
  expect(read(reference, ids).texts('cell')).toEqual(['0012', '12', '0012', '12.0', '1 2']);
});

test('two cells with one identifier hold one number, and case tells identifiers apart', () => {
  const [first, second, third] = stored(reference, ['a1', 'A1', 'a1']) ?? [];
  expect(first).toBe(third);
  expect(first).not.toBe(second);
});

test.each(['1.23E+05', '1.23e+05', '1E+10', '1,23E+11', '1.23E-05'])(
  '%s is no identifier but what a spreadsheet made of one',
  (id) => {
    const { transcript, stored: of } = read(reference, [id]);
    expect(of('cell')).toEqual([UNREADABLE]);
    expect(transcript.problems).toMatchObject([{ kind: 'identifier damaged', heading: 'id', lines: [2] }]);
  },
);

test.each(['12E5', '4512E087', 'E+05', 'A1.23E+05', '1.23E+05X', '12+05'])(
  '%s is an identifier like any other',
  (id) => {
    expect(read(reference, [id]).texts('cell')).toEqual([id]);
  },
);

test('a damaged identifier is refused even where another column holds the same text', () => {
  const both = defineExtract({ name: 'both', columns: { note, id: reference } });
  const { stored: of } = readText(both, 'note,id\n1.23E+05,A1\n,1.23E+05\n');
  expect(of('id')?.[1]).toBe(UNREADABLE);
});

test('dates are read in the one style the file is said to use', () => {
  const feb = dayOf(2024, 2, 1);
  expect(stored(date, ['2024-02-01', '01/02/2024'])).toEqual([feb, UNREADABLE]);
  expect(stored(date, ['2024-02-01', '01/02/2024'], { dates: 'dd/mm/yyyy' })).toEqual([UNREADABLE, feb]);
});

test('1 January 1900 stands for no date in both styles, is no blank, and is no problem', () => {
  const { transcript, stored: of } = read(date, ['1900-01-01', '', '1900-01-02']);
  expect(of('cell')).toEqual([PLACEHOLDER, ABSENT, dayOf(1900, 1, 2)]);
  expect(transcript.problems).toEqual([]);
  expect(stored(date, ['01/01/1900'], { dates: 'dd/mm/yyyy' })).toEqual([PLACEHOLDER]);
});

test('1 January 1900 in a column that must be filled keeps its row', () => {
  const { transcript, stored: of } = read(columns.day('date', 'filled'), ['1900-01-01']);
  expect(of('cell')).toEqual([PLACEHOLDER]);
  expect(transcript).toMatchObject({ rowsRead: 1, rowsRefused: 0, problems: [] });
});

test('codes are matched without case, spaces, hyphens and underscores', () => {
  const spellings = [
    'changed_on_appeal',
    'Changed on appeal',
    'CHANGED-ON-APPEAL',
    ' changedonappeal ',
    'Changed \u2013 on appeal',
  ];
  expect(stored(appeal, spellings)).toEqual([1, 1, 1, 1, 1]);
});

test('a text that maps to no code is told, with its lines, and counted as it stands', () => {
  const { transcript, stored: of } = read(appeal, ['none', 'Pending?', 'who knows', 'Pending?']);
  expect(of('cell')).toEqual([0, UNREADABLE, UNREADABLE, UNREADABLE]);
  expect(transcript.problems).toMatchObject([{ kind: 'not a known code', heading: 'appeal', lines: [3, 4, 5] }]);
  expect(transcript.unmapped).toEqual([
    { heading: 'appeal', text: 'Pending?', rows: 2, lines: [3, 5] },
    { heading: 'appeal', text: 'who knows', rows: 1, lines: [4] },
  ]);
});

test('local texts mean the code they are mapped onto, however they are spaced and cased; canonical codes stay known', () => {
  const codes = { appeal: { 'Won on Appeal (new outcome)': 'Changed On Appeal', '-': 'not_known' } };
  const cells = ['Won on Appeal (new outcome)', 'WON ON  APPEAL (new-outcome) ', '-', 'none', 'Won'];
  expect(stored(appeal, cells, { codes })).toEqual([1, 1, 2, 0, UNREADABLE]);
});

test('a local text mapped in one column means nothing in another', () => {
  expect(stored(appeal, ['nil'], { codes: { other: { nil: 'none' } } })).toEqual([UNREADABLE]);
});

test('a blank is absent and nought is nought, in every kind of column', () => {
  expect(stored(age, ['', '0', '   '])).toEqual([ABSENT, 0, ABSENT]);
  expect(stored(term, ['', '0', '0.0'])).toEqual([ABSENT, 0, 0]);
  expect(stored(told, ['', '0', ' '])).toEqual([ABSENT, 0, ABSENT]);
  for (const column of [reference, date, note, appeal]) expect(stored(column, ['', ' '])).toEqual([ABSENT, ABSENT]);
});

test('a blank is never a problem where the cell may be blank', () => {
  for (const column of [reference, date, age, term, told, note, appeal])
    expect(read(column, ['']).transcript.problems).toEqual([]);
});

test.each(['true', 'True', 'TRUE', 'yes', 'Y', '1', ' yes '])('%j is true', (cell) => {
  expect(stored(told, [cell])).toEqual([1]);
});

test.each(['false', 'False', 'no', 'N', '0'])('%j is false', (cell) => {
  expect(stored(told, [cell])).toEqual([0]);
});

test('anything else is neither true nor false, unless the workspace maps it', () => {
  const cells = ['Withdrawn', 'Kept', 'x'];
  expect(stored(told, cells)).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
  expect(stored(told, cells, { codes: { told: { withdrawn: 'true', Kept: 'No' } } })).toEqual([1, 0, UNREADABLE]);
  expect(read(told, cells).transcript.problems).toMatchObject([{ kind: 'not true or false', lines: [2, 3, 4] }]);
});

test('whole numbers are whole and not below nought; 15.0 is 15', () => {
  expect(stored(age, ['15', '15.0', '007'])).toEqual([15, 15, 7]);
  const bad = ['15.5', '-1', 'fifteen', '1,000', '1e3', '9999999999', '0x10'];
  expect(stored(age, bad)).toEqual(bad.map(() => UNREADABLE));
  expect(read(age, bad).transcript.problems).toMatchObject([{ kind: 'not a number', lines: [2, 3, 4, 5, 6, 7, 8] }]);
});

test('numbers keep their decimals and their sign', () => {
  expect(stored(term, ['4.5', '-2', '12', '0.1'])).toEqual([4.5, -2, 12, 0.1]);
  const bad = ['4,5', '1e3', '£4', '1.', 'NaN', 'Infinity', '--1'];
  expect(stored(term, bad)).toEqual(bad.map(() => UNREADABLE));
});

test('text is kept as it is but for the white space around it', () => {
  expect(read(note, ['  Elm  Ward ', 'N/A', '1.23E+05']).texts('cell')).toEqual(['Elm  Ward', 'N/A', '1.23E+05']);
});
