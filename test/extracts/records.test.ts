import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRecords } from '../../src/extracts/records.ts';
import { userErrorOf } from '../support/user-error.ts';

type Cut = readonly (readonly [line: number, ...cells: string[]])[];

/** Every record of a text: the line it starts on, then its cells. */
function cut(text: string, delimiter = ','): Cut {
  const found: [number, ...string[]][] = [];
  cutRecords('a.csv', text, delimiter).visit((cells, line) => found.push([line, ...cells]));
  return found;
}

const plainRows: Cut = [
  [1, 'a', 'b'],
  [2, '1', '2'],
  [3, '3', '4'],
];

test.each([
  ['LF', 'a,b\n1,2\n3,4\n'],
  ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['CR alone', 'a,b\r1,2\r3,4\r'],
  ['all three, mixed', 'a,b\r1,2\r\n3,4\n'],
  ['LF, and none on the last line', 'a,b\n1,2\n3,4'],
  ['CRLF, and none on the last line', 'a,b\r\n1,2\r\n3,4'],
])('lines may end in %s', (_, text) => {
  expect(cut(text)).toEqual(plainRows);
  expect(cutRecords('a.csv', text, ',').physicalLines).toBe(3);
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a quoted cell may hold line ends (%s), and the line numbers after it still count physical lines', (_, end) => {
  const text = ['a,b', '1,"one', '', 'two"', '2,plain', '3,"x"', '4,end'].join(end);
  expect(cut(text)).toEqual([
    [1, 'a', 'b'],
    [2, '1', 'one\n\ntwo'],
    [5, '2', 'plain'],
    [6, '3', 'x'],
    [7, '4', 'end'],
  ]);
});

test('doubled quotation marks in a quoted cell are one', () => {
  expect(cut('"say ""hello""",""\n"""",x\n')).toEqual([
    [1, 'say "hello"', ''],
    [2, '"', 'x'],
  ]);
});

test('a delimiter in a quoted cell divides nothing, and only the delimiter that is set divides', () => {
  expect(cut('"a,b",c;d\n')).toEqual([[1, 'a,b', 'c;d']]);
  expect(cut('a,b;"c;d"\n', ';')).toEqual([[1, 'a,b', 'c;d']]);
  expect(cut('a b\t"c\td"\n', '\t')).toEqual([[1, 'a b', 'c\td']]);
});

test('blank lines are shown, at the end too, so that lines can be counted', () => {
  expect(cut('a\n\n"b"\n\n\n')).toEqual([
    [1, 'a'],
    [2, ''],
    [3, 'b'],
    [4, ''],
    [5, ''],
  ]);
});

test('an empty text has no records, and only a line end has one, blank', () => {
  expect(cut('')).toEqual([]);
  expect(cut('\n')).toEqual([[1, '']]);
});

test('rows too long and too short are shown as they are', () => {
  expect(cut('a,b\n1\n"1",2,3\n,\n')).toEqual([
    [1, 'a', 'b'],
    [2, '1'],
    [3, '1', '2', '3'],
    [4, '', ''],
  ]);
});

const secret = 'Zebedee';

test.each([
  ['in the first row', `1,"${secret}\n2,x\n`, 1],
  ['after quoted rows and rows of several lines', `"a"\n"b\nc"\nplain\n1,"${secret}\n2,x\n3,y\n`, 5],
  ['with good quoted rows after it', `h\n1,"${secret}\n2,"good"\n3,"good"\n`, 2],
  ['in the last cell of all', `h\n1,"`, 2],
])('a quotation mark never closed, %s, is refused with the line it was opened on', async (...[, text, line]) => {
  const error = await userErrorOf(() => cut(text));
  expect(error.message).toContain(`a.csv: a quotation mark opened on line ${line} is never closed`);
  expect(error.remedy).toContain(`line ${line}`);
  expect(`${error.message}${error.remedy}`).not.toContain(secret);
  expect(error.exit).toBe(3);
});

test.each([
  ['inside a bare cell', `h\n1,${secret} "Z" x\n`, 2],
  ['after a closed one', `h\n1,"${secret}" x\n`, 2],
  ['not doubled', `h\n"good"\n"two\nlines"\n1,"${secret} "Z" x"\n`, 5],
  ['in two rows, each with one', `h\n1,5" pipe ${secret}\nx\n2,6" pipe\n`, 2],
])(
  'a quotation mark where none may stand, %s, is refused with the line its record starts on',
  async (...[, text, line]) => {
    const error = await userErrorOf(() => cut(text));
    expect(error.message).toContain(`a.csv, record starting on line ${line}: a quotation mark stands where none may`);
    expect(`${error.message}${error.remedy}`).not.toContain(secret);
    expect(error.exit).toBe(3);
  },
);

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly delimiter: string;
  readonly end: string;
  readonly endsOpen: boolean;
}

const cell = fc.record({
  text: fc.string({ unit: fc.constantFrom('a', '7', ' ', 'é', '"', ',', ';', '\t', '\n', '\r\n', '\r'), maxLength: 6 }),
  quoted: fc.boolean(),
});

const sheet: fc.Arbitrary<Sheet> = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  endsOpen: fc.boolean(),
});

/** One row as proper CSV: quoted where it must be, and where it need not. A lone blank cell is quoted, to be seen. */
const written = (row: readonly Cell[], delimiter: string): string =>
  row
    .map(({ text, quoted }) =>
      quoted || /[",;\t\r\n]/.test(text) || (row.length === 1 && text === '')
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    )
    .join(delimiter);

const oneEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

test('of any proper CSV the records are those that were written and those csv-parse alone finds, each on its line', () => {
  fc.assert(
    fc.property(sheet, ({ rows, delimiter, end, endsOpen }) => {
      const lines = rows.map((row) => written(row, delimiter));
      const text = lines.join(end) + (endsOpen || rows.length === 0 ? '' : end);
      const found = cut(text, delimiter);
      const startOf = (place: number): number =>
        oneEnd(lines.slice(0, place).join(end) + (place > 0 ? end : '')).split('\n').length;
      expect(found).toEqual(rows.map((row, place) => [startOf(place), ...row.map(({ text: t }) => oneEnd(t))]));
      const alone = parse(text, { delimiter, record_delimiter: end, relax_column_count: true });
      expect(found.map(([, ...cells]) => cells)).toEqual(alone.map((cells) => cells.map(oneEnd)));
      const physical = oneEnd(text).split('\n').length - (text === '' || !endsOpen ? 1 : 0);
      expect(cutRecords('a.csv', text, delimiter).physicalLines).toBe(physical);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('no text at all is lost in silence: it is refused as a mistake of its writer, or every line is visited', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 30 });
  fc.assert(
    fc.asyncProperty(text, async (csv) => {
      const visited = await Promise.resolve(csv)
        .then(cut)
        .catch(async () => userErrorOf(() => cut(csv)));
      if (!Array.isArray(visited)) expect(visited).toMatchObject({ exit: 3 });
      else expect(visited.flat().join('').replace(/[^a]/g, '')).toBe(csv.replace(/[^a]/g, ''));
    }),
    { seed: 1, numRuns: 500 },
  );
});
