import { expect, test } from 'vitest';
import { children } from '../../src/extracts/children.ts';
import { outcomes } from '../../src/extracts/outcomes.ts';
import { ABSENT, UNREADABLE } from '../../src/vocabulary/absent.ts';
import { userErrorOf } from '../support/user-error.ts';
import { readText } from './read-text.ts';

const headings = 'child_id,date_of_birth,sex,ethnicity';
const csvOf = (...rows: readonly string[]): string => `${headings}\n${rows.map((row) => `${row}\n`).join('')}`;

test('rows too long and too short are refused, one problem with all their lines, and the others are read', () => {
  const csv = csvOf(
    'C1,2009-01-15,male,W1',
    'C2,2009-01-15,male',
    'C3,2009-01-15,male,W1,more',
    'C4,2009-01-15,male,W1',
    'C5',
  );
  const { transcript, texts, lines } = readText(children, csv);
  expect(transcript).toMatchObject({ rowsRead: 2, rowsRefused: 3, blankRows: 0 });
  expect(transcript.problems).toEqual([
    { kind: 'ragged row', file: 'somewhere.csv', table: 'children', expects: '4 cells', lines: [3, 4, 6] },
  ]);
  expect(texts('childId')).toEqual(['C1', 'C4']);
  expect([...lines]).toEqual([2, 5]);
});

test('a row whose identifier is blank or damaged is refused, one problem a cause, and leaves nothing behind', () => {
  const csv = csvOf(
    ',2009-01-15,male,W1',
    'C2,2009-01-15,female,W2',
    '1.23E+05,2010-01-15,male,W1',
    ' ,2009-01-15,male,W1',
  );
  const { transcript, texts, stored } = readText(children, csv);
  expect(transcript).toMatchObject({ rowsRead: 1, rowsRefused: 3 });
  expect(transcript.problems).toEqual([
    {
      kind: 'identifier blank',
      file: 'somewhere.csv',
      table: 'children',
      heading: 'child_id',
      expects: 'child_id',
      lines: [2, 5],
    },
    {
      kind: 'identifier damaged',
      file: 'somewhere.csv',
      table: 'children',
      heading: 'child_id',
      expects: 'child_id',
      lines: [4],
    },
  ]);
  expect(texts('childId')).toEqual(['C2']);
  expect(stored('sex')).toEqual([1]);
});

test('any other cell that cannot be used is a hole in a row that is kept', () => {
  const csv = csvOf('C1,31/02/2009,boy,W1', 'C2,,male,W1', 'C3,15/01/2009,male,W1');
  const { transcript, stored } = readText(children, csv);
  expect(transcript).toMatchObject({ rowsRead: 3, rowsRefused: 0 });
  expect(stored('dateOfBirth')).toEqual([UNREADABLE, ABSENT, UNREADABLE]);
  expect(transcript.problems.map(({ kind, heading, lines }) => [kind, heading, lines])).toEqual([
    ['not a date', 'date_of_birth', [2, 4]],
    ['not a known code', 'sex', [2]],
    ['cell blank', 'date_of_birth', [3]],
  ]);
});

test('a wrong date style in a thousand rows is one problem with a thousand lines', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `C${i},15/01/2009,male,W1`);
  const { transcript } = readText(children, csvOf(...rows));
  expect(transcript.problems).toHaveLength(1);
  expect(transcript.problems[0]?.lines).toEqual(rows.map((_, i) => i + 2));
});

test('blank lines and rows of blank cells are counted apart, neither read nor refused', () => {
  const { transcript } = readText(children, `\n${csvOf('C1,2009-01-15,male,W1', '', ',,,', ' ', ' , ,,', '')}`);
  expect(transcript).toMatchObject({ rowsRead: 1, rowsRefused: 0, blankRows: 6, problems: [] });
});

test('lines are physical lines, after cells of several lines too', () => {
  const csv = csvOf('C1,2009-01-15,male,"White:\nIrish"', 'C2,soon,male,W1');
  const { lines, transcript } = readText(children, csv);
  expect([...lines]).toEqual([2, 4]);
  expect(transcript.problems[0]?.lines).toEqual([4]);
});

test.each([
  ['semicolon', ';'],
  ['tab', '\t'],
] as const)('cells may be divided by a %s', (delimiter, mark) => {
  const csv = csvOf('C1,2009-01-15,male,W1').replaceAll(',', mark);
  expect(readText(children, csv, { delimiter }).texts('childId')).toEqual(['C1']);
});

test.each([
  ['nothing', ''],
  ['a byte-order mark', '\ufeff'],
  ['blank lines', '\n\n\n'],
  ['rows of blank cells', ',,,\n,,,\n'],
])('a file of %s is refused as empty', async (_, csv) => {
  const error = await userErrorOf(() => readText(children, csv));
  expect(error.message).toBe('somewhere.csv is empty: not even its headings are there.');
  expect(error.exit).toBe(3);
});

test('a file of headings alone is a table without rows, and that is a problem', () => {
  const { transcript, stored } = readText(children, headings);
  expect(transcript).toMatchObject({ rowsRead: 0, rowsRefused: 0, problems: [{ kind: 'no rows', lines: [1] }] });
  expect(stored('childId')).toEqual([]);
});

test('a guessed encoding is a problem, a told one is none', () => {
  const bytes = Buffer.from(csvOf('C1,2009-01-15,male,W1').replace('W1', 'Caf\u00e9'), 'latin1');
  const kinds = (read: ReturnType<typeof readText>) => read.transcript.problems.map(({ kind }) => kind);
  expect(kinds(readText(children, bytes))).toEqual(['not a known code', 'encoding guessed']);
  expect(kinds(readText(children, bytes, { encoding: 'windows-1252' }))).toEqual(['not a known code']);
});

test('local headings and texts in Windows-1252 are matched with what the workspace writes in UTF-8', () => {
  const csv = Buffer.concat([
    Buffer.from('child_id,date_of_birth,sex,Child'),
    Buffer.from([0x92]),
    Buffer.from('s group\nC1,2009-01-15,boy,W1\n'),
  ]);
  const { stored } = readText(children, csv, {
    headings: { ethnicity: 'Child\u2019s group' },
    codes: { sex: { Boy: 'male' } },
  });
  expect(stored('ethnicity')).toEqual([0]);
  expect(stored('sex')).toEqual([0]);
});

test('the transcript names table, file, encoding, strangers and what is missing', () => {
  const { transcript } = readText(children, csvOf().replace('ethnicity', 'ethnicity,Notes'));
  expect(transcript).toMatchObject({
    table: 'children',
    file: 'somewhere.csv',
    encoding: 'utf-8',
    extraHeadings: ['Notes'],
    missingHeadings: ['originating_person_id', 'service', 'ward', 'team', 'worker', 'deleted'],
  });
});

test('whatever is wrong with its rows, each is read or refused, and every refusal has its line', () => {
  const bad = [
    '',
    'C1',
    ',2009-01-15,male,W1',
    '1.23E+05,,,',
    'C2,x,y,z',
    'C3,2009-01-15,male,W1,',
    'C4,,,',
    '"C5",,,"a\nb"',
  ];
  const { transcript, lines } = readText(children, csvOf(...bad));
  expect(transcript).toMatchObject({ rowsRead: 3, rowsRefused: 4, blankRows: 1 });
  const refusals = ['ragged row', 'identifier blank', 'identifier damaged'];
  const refused = transcript.problems.filter(({ kind }) => refusals.includes(kind)).flatMap((problem) => problem.lines);
  expect([...refused, ...lines].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9]);
});

const secret = 'Zebedee';

test('no problem repeats what a cell holds; only the list of unmapped texts does', () => {
  const columns = 'outcome_id,offence_id,child_id,outcome_date,outcome,term_months,sentencing_occasion_id';
  const { transcript } = readText(outcomes, `${columns}\n${columns.replace(/\w+/g, secret)}\n${secret}\n`);
  expect(transcript.problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(transcript.problems)).not.toContain(secret);
  expect(transcript.unmapped).toEqual([{ heading: 'outcome', text: secret, rows: 1, lines: [2] }]);
});

test.each([
  ['an unclosed quotation mark', csvOf(`C1,"${secret}`)],
  ['a misplaced one', csvOf(`C1,${secret}"${secret}"`)],
  ['a NUL byte', csvOf(`C1,${secret}\0`)],
  ['a missing column', `child_id\n${secret}\n`],
  ['a doubled heading', `child_id,child_id\n${secret},${secret}\n`],
])('the message about %s names file and line, and repeats no cell', async (_, csv) => {
  const { message, remedy } = await userErrorOf(() => readText(children, csv));
  expect(message).toMatch(/^somewhere\.csv.* line \d/);
  expect(`${message}${remedy}`).not.toContain(secret);
});
