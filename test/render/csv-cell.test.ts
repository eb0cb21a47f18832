import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvForExcel, csvRecord } from '../../src/render/csv-cell.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+44 1632', "'+44 1632"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['-12.5', '-12.5'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['plain', 'plain'],
])('text %j is written %j', (text, written) => expect(csvRecord([text])).toBe(written));

test.each([
  ['0000123', '"=""0000123"""'],
  ['12345678901234567', '"=""12345678901234567"""'],
  ['123456789012', '"=""123456789012"""'],
  ['1E5', '"=""1E5"""'],
  ['10/11', '"=""10/11"""'],
  ['1-2', '"=""1-2"""'],
  ['MAR1', '"=""MAR1"""'],
  ['TRUE', '"=""TRUE"""'],
])('identifier %s, which Excel would spoil, is written so that it is shown as it is', (identifier, written) =>
  expect(csvRecord([{ identifier }])).toBe(written),
);

test.each([
  ['10482', '10482'],
  ['C10482', 'C10482'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['1"&cmd|x', '"1""&cmd|x"'],
  ['@1', "'@1"],
])('identifier %j needs no formula, or may not stand in one: %s', (identifier, written) =>
  expect(csvRecord([{ identifier }])).toBe(written),
);

test('whatever a text holds, its cell starts no formula', () => {
  const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '＝');
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const cell = csvRecord([first + rest]).replace(/^"/, '');
      return !/^[=+@\t\r\n＝]/.test(cell) && (!cell.startsWith('-') || Number.isFinite(Number(cell)));
    }),
  );
});

test('whatever an identifier holds, a formula of it is one text in quotation marks and nothing else', () => {
  const identifier = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@"&A-Za-z0-9 .:/_-]{0,20}$/));
  fc.assert(
    fc.property(identifier, (text) => {
      const cell = csvRecord([{ identifier: text }]);
      if (!/^"?=/.test(cell)) return true;
      return /^"=""[A-Za-z0-9 _./:-]+"""$/.test(cell) && cell.includes(text);
    }),
  );
});

test('a file is marked as UTF-8 and every line of it ends as Windows ends lines', () => {
  expect(
    csvForExcel([
      ['a', 'é'],
      [{ identifier: '007' }, 'b'],
    ]),
  ).toBe('\uFEFFa,é\r\n"=""007""",b\r\n');
});
