import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsLists, replaceLists } from '../../src/run/replace-lists.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const RECORD = 'written-by-boardpack.json';
const lists = (...names: readonly string[]) => names.map((name) => ({ name, content: `list of ${name}\r\n` }));
const filesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).sort();

test('a list that no longer applies is taken away, the others are written anew', async () => {
  const folder = join(await temporaryFolder(), 'fix-lists');
  await replaceLists(folder, lists('East', 'West'));
  const { files, setAside } = await replaceLists(folder, [{ name: 'East', content: 'new' }]);
  expect({ files, setAside }).toEqual({ files: ['East.csv'], setAside: [] });
  expect(await filesIn(folder)).toEqual(['East.csv', RECORD]);
  expect(await readFile(join(folder, 'East.csv'), 'utf8')).toBe('new');
});

test('a run that finds nothing leaves no list behind', async () => {
  const folder = await temporaryFolder();
  await replaceLists(folder, lists('East'));
  expect(await holdsLists(folder)).toBe(true);
  await replaceLists(folder, []);
  expect([await filesIn(folder), await holdsLists(folder)]).toEqual([[RECORD], false]);
});

test('a file that was not written here is neither removed nor written over', async () => {
  const folder = await temporaryFolder({ 'West.csv': 'mine', 'notes.txt': 'mine too' });
  const { files } = await replaceLists(folder, lists('West'));
  expect(files).toEqual(['West (2).csv']);
  await replaceLists(folder, []);
  expect(await filesIn(folder)).toEqual(['West.csv', 'notes.txt', RECORD]);
});

test('a list changed by hand is moved aside, each time under a name of its own', async () => {
  const folder = await temporaryFolder();
  for (const note of ['first', 'second']) {
    await replaceLists(folder, lists('West'));
    await writeFile(join(folder, 'West.csv'), note);
  }
  expect((await replaceLists(folder, lists('West'))).setAside).toEqual([join('changed by hand', 'West (2).csv')]);
  expect(await filesIn(folder)).toEqual(['West.csv', 'changed by hand', RECORD]);
  expect(await readFile(join(folder, 'changed by hand', 'West.csv'), 'utf8')).toBe('first');
  expect(await readFile(join(folder, 'changed by hand', 'West (2).csv'), 'utf8')).toBe('second');
});

test('a record that names a file elsewhere leads nowhere, and a list that is gone is not missed', async () => {
  const outside = '9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0'; // The fingerprint of aaa.
  const folder = await temporaryFolder({
    'outside.csv': 'aaa',
    [`lists/${RECORD}`]: JSON.stringify({ schema: 1, files: { '../outside.csv': outside, 'gone.csv': outside } }),
  });
  await replaceLists(join(folder, 'lists'), lists('West'));
  expect(await readFile(join(folder, 'outside.csv'), 'utf8')).toBe('aaa');
});

test('a damaged record is said, and nothing is touched', async () => {
  const folder = await temporaryFolder({ 'West.csv': 'list', [RECORD]: '{' });
  const error = await userErrorOf(() => replaceLists(folder, lists('East')));
  expect([error.exit, error.message.includes(RECORD)]).toEqual([6, true]);
  expect(await filesIn(folder)).toEqual(['West.csv', RECORD]);
});

test('a list that cannot be moved away is said, by name', async () => {
  const folder = await temporaryFolder({ 'changed by hand': 'a file in the way' });
  await replaceLists(folder, lists('West'));
  await writeFile(join(folder, 'West.csv'), 'notes');
  const error = await userErrorOf(() => replaceLists(folder, lists('West')));
  expect(error.exit).toBe(6);
  expect(await readFile(join(folder, 'West.csv'), 'utf8')).toBe('notes');
});
