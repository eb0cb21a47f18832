import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFile } from '../../src/dataset/find-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const files = {
  'children.csv': '',
  'Offence Report 2026-10-01.csv': '',
  'Offences (old) [1].csv': '',
  'export/outcomes.csv': '',
  'Outcomes_1.txt': '',
};

test.each([
  ['its own name', 'children.csv', 'children.csv'],
  ['another case', 'CHILDREN.CSV', 'children.csv'],
  ['a star', 'Offence Report*.csv', 'Offence Report 2026-10-01.csv'],
  ['a star that stands for nothing', 'children*.csv', 'children.csv'],
  ['question marks', 'outcomes_?.txt', 'Outcomes_1.txt'],
  ['brackets, which mean themselves', 'Offences (old) [1].csv', 'Offences (old) [1].csv'],
  ['a folder below', 'export/outcomes.csv', 'export/outcomes.csv'],
  ['a star in a folder below', './export/*.csv', 'export/outcomes.csv'],
])('a file is found by %s', async (_, name, found) => {
  const folder = await temporaryFolder(files);
  expect(await findFile(folder, name)).toBe(join(folder, found));
});

test.each([
  ['there is none of that name', 'outcomes.csv'],
  ['the name is only part of one', 'children'],
  ['a dot stands for any character elsewhere', 'childrenxcsv'],
  ['a question mark stands for one character, not for none', 'children?.csv'],
])('no file is found where %s', async (_, name) => {
  expect(await findFile(await temporaryFolder(files), name)).toBeUndefined();
});

test('a name that means several files is refused, and they are named in order', async () => {
  const folder = await temporaryFolder({ 'b 2.csv': '', 'b 1.csv': '', 'B 3.CSV': '', 'c.csv': '' });
  const error = await userErrorOf(() => findFile(folder, 'b*.csv'));
  expect(error.message).toBe('"b*.csv" means 3 files: B 3.CSV, b 1.csv, b 2.csv.');
  expect(error.remedy).toContain('Name one of them under file:');
});

test('a folder that cannot be opened is named', async () => {
  const folder = await temporaryFolder(files);
  const error = await userErrorOf(() => findFile(join(folder, 'nowhere'), 'children.csv'));
  expect(error.message).toBe(`The folder ${join(folder, 'nowhere')} cannot be opened.`);
});
