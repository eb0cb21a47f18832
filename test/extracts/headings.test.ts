import { expect, test } from 'vitest';
import { children } from '../../src/extracts/children.ts';
import { offences } from '../../src/extracts/offences.ts';
import { userErrorOf } from '../support/user-error.ts';
import { readText } from './read-text.ts';

const row = 'C1,2009-01-15,male,W1';

test('headings are matched without case, spaces, hyphens and underscores, in any order', () => {
  const { texts, stored, transcript } = readText(
    children,
    'SEX,Date of Birth,Child-ID, ethnicity \nmale,2009-01-15,C1,W1\n',
  );
  expect(texts('childId')).toEqual(['C1']);
  expect(stored('sex')).toEqual([0]);
  expect(transcript.extraHeadings).toEqual([]);
});

test('a local heading is read in place of the canonical one, and problems name it', () => {
  const mapping = { headings: { child_id: 'Person ID', date_of_birth: 'DOB' } };
  const { texts, transcript } = readText(children, `Person ID,DOB,sex,ethnicity\nC1,soon,male,W1\n`, mapping);
  expect(texts('childId')).toEqual(['C1']);
  expect(transcript.problems).toMatchObject([
    { kind: 'not a date', heading: 'DOB', expects: 'date_of_birth', lines: [2] },
  ]);
});

test('a canonical heading is a stranger where a local one is set in its place', () => {
  const csv = `child_id,Person ID,date_of_birth,sex,ethnicity\nnot this,C1,2009-01-15,male,W1\n`;
  const { texts, transcript } = readText(children, csv, { headings: { child_id: 'Person ID' } });
  expect(texts('childId')).toEqual(['C1']);
  expect(transcript.extraHeadings).toEqual(['child_id']);
});

test('columns nobody asked for are allowed, ignored and listed as they are written', () => {
  const csv = `child_id,date_of_birth,sex,ethnicity,Case Worker,,Case Worker\n${row},a,b,c\n`;
  const { transcript } = readText(children, csv);
  expect(transcript).toMatchObject({ rowsRead: 1, extraHeadings: ['Case Worker', 'Case Worker'] });
});

test('a canonical column that no figure reads is no stranger, under its own heading or a local one', () => {
  const csv = (heading: string) => `offence_id,child_id,offence_date,category,seriousness,${heading}\n`;
  expect(readText(offences, csv('Description')).transcript.extraHeadings).toEqual([]);
  const headings = { description: 'Offence Text' };
  expect(readText(offences, csv('Offence Text'), { headings }).transcript.extraHeadings).toEqual([]);
});

test.each([
  ['written alike', 'child_id,child_id', 'the headings "child_id" and "child_id" are alike'],
  ['written in two ways', 'Child ID,child_id', 'the headings "Child ID" and "child_id" are alike'],
])('a heading that stands there twice, %s, is refused', async (_, headings, said) => {
  const error = await userErrorOf(() => readText(children, `${headings},date_of_birth,sex,ethnicity\nC1,${row}\n`));
  expect(error.message).toContain(`somewhere.csv, line 1: ${said}`);
  expect(error.exit).toBe(3);
});

test('a column that must be filled is missing: the nearest heading is suggested, and how to map it', async () => {
  const error = await userErrorOf(() => readText(children, `chid_id,date_of_birth,sex,ethnicity\n${row}\n`));
  expect(error.message).toBe(
    'somewhere.csv, line 1: there is no column headed "child_id", without which the table cannot be used.',
  );
  expect(error.remedy).toContain('Did you mean "chid_id"?');
  expect(error.remedy).toContain('child_id: chid_id');
  expect(error.exit).toBe(3);
});

test('a missing column is sought and named under the heading the workspace sets', async () => {
  const headings = { child_id: 'Person Number' };
  const error = await userErrorOf(() =>
    readText(children, `child_id,date_of_birth,sex,ethnicity\n${row}\n`, { headings }),
  );
  expect(error.message).toContain('there is no column headed "Person Number"');
});

test('where no heading is near, another delimiter is suspected', async () => {
  const error = await userErrorOf(() => readText(children, 'child_id;date_of_birth;sex;ethnicity\n'));
  expect(error.message).toContain('there is no column headed "child_id"');
  expect(error.remedy).toContain('delimiter');
});

test('the line of the headings is named where blank lines stand before them', async () => {
  const error = await userErrorOf(() => readText(children, `\n\nperson,date_of_birth,sex,ethnicity\n${row}\n`));
  expect(error.message).toContain('somewhere.csv, line 3: there is no column');
});

test('a column that may be blank is missing: it is a problem, and the table is read', () => {
  const { transcript, stored } = readText(children, 'child_id,date_of_birth,sex\nC1,2009-01-15,male\n');
  expect(transcript.problems).toMatchObject([{ kind: 'column missing', expects: 'ethnicity', lines: [1] }]);
  expect(transcript.missingHeadings).toContain('ethnicity');
  expect(stored('ethnicity')).toBeUndefined();
});

test('an optional column may be missing without a word, unless the workspace says under which heading it is', () => {
  const csv = `child_id,date_of_birth,sex,ethnicity\n${row}\n`;
  expect(readText(children, csv).transcript.problems).toEqual([]);
  expect(readText(children, csv, { headings: { ward: 'Home Wrad' } }).transcript.problems).toMatchObject([
    { kind: 'column missing', expects: 'ward' },
  ]);
});
