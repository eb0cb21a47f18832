import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAllWhole, writeWhole } from '../../src/run/write-whole.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const read = (...path: readonly string[]): Promise<string> => readFile(join(...path), 'utf8');

test('a file appears whole, with the folders it lies in, and nothing beside it', async () => {
  const folder = await temporaryFolder();
  await writeWhole(join(folder, 'out', 'board', 'report.html'), '<p>é</p>\n', []);
  expect(await read(folder, 'out', 'board', 'report.html')).toBe('<p>é</p>\n');
  expect(await readdir(join(folder, 'out', 'board'))).toEqual(['report.html']);
});

test('bytes are written as they are', async () => {
  const folder = await temporaryFolder();
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  await writeWhole(join(folder, 'report.pdf'), bytes, []);
  expect(new Uint8Array(await readFile(join(folder, 'report.pdf')))).toEqual(bytes);
});

test('an old file is replaced whole, a longer one too', async () => {
  const folder = await temporaryFolder({ 'report.html': 'old and much longer' });
  await writeWhole(join(folder, 'report.html'), 'new', []);
  expect(await read(folder, 'report.html')).toBe('new');
});

test('a folder in the way stays with what it holds, no temporary file is left, and the file is named', async () => {
  const folder = await temporaryFolder({ 'report.html/kept.txt': 'kept' });
  const path = join(folder, 'report.html');
  const error = await userErrorOf(() => writeWhole(path, 'new', []));
  expect(error.message).toBe(`${path} could not be written.`);
  expect(error.exit).toBe(6);
  expect(error.cause).toBeInstanceOf(Error);
  expect(await read(path, 'kept.txt')).toBe('kept');
  expect(await readdir(folder)).toEqual(['report.html']);
});

test('an old file is kept, and no temporary file left, where writing the new one fails half-way', async () => {
  const folder = await temporaryFolder({ 'report.html': 'old' });
  const broken = {
    *[Symbol.iterator]() {
      yield 'half';
      throw new Error('the printer is on fire');
    },
  };
  await userErrorOf(() => writeWhole(join(folder, 'report.html'), broken as unknown as string, []));
  expect(await read(folder, 'report.html')).toBe('old');
  expect(await readdir(folder)).toEqual(['report.html']);
});

test('a file in the way of the folder is kept, and the output is named', async () => {
  const folder = await temporaryFolder({ out: 'a file' });
  const path = join(folder, 'out', 'report.html');
  const error = await userErrorOf(() => writeWhole(path, 'new', []));
  expect(error.message).toBe(`${path} could not be written.`);
  expect(error.exit).toBe(6);
  expect(await read(folder, 'out')).toBe('a file');
});

const refusal = (path: string, inputs: readonly string[]) => userErrorOf(() => writeWhole(path, 'new', inputs));

test('an input is never written over', async () => {
  const folder = await temporaryFolder({ 'children.csv': 'input' });
  const path = join(folder, 'children.csv');
  const error = await refusal(path, [path]);
  expect(error.message).toBe(`${path} is one of the files that were read, and is not written over.`);
  expect(error.remedy).toContain('--out');
  expect(error.exit).toBe(2);
  expect(await read(path)).toBe('input');
  expect(await readdir(folder)).toEqual(['children.csv']);
});

test('an input is not written over by another way of writing its path', async () => {
  const folder = await temporaryFolder({ 'children.csv': 'input', 'sub/other.csv': '' });
  await refusal(`${folder}/sub/../children.csv`, [join(folder, 'children.csv')]);
  expect(await read(folder, 'children.csv')).toBe('input');
});

test('an input is not written over through a symbolic link to it, nor through one to its folder', async () => {
  const folder = await temporaryFolder({ 'in/children.csv': 'input' });
  const input = join(folder, 'in', 'children.csv');
  await symlink(input, join(folder, 'report.csv'));
  await symlink(join(folder, 'in'), join(folder, 'out'));
  await refusal(join(folder, 'report.csv'), [input]);
  await refusal(join(folder, 'out', 'children.csv'), [input]);
  expect(await read(input)).toBe('input');
});

test('an input that was itself read through a link is not written over', async () => {
  const folder = await temporaryFolder({ 'real.csv': 'input' });
  await symlink(join(folder, 'real.csv'), join(folder, 'children.csv'));
  await refusal(join(folder, 'real.csv'), [join(folder, 'children.csv')]);
  expect(await read(folder, 'real.csv')).toBe('input');
});

test('a file beside the inputs may be written', async () => {
  const folder = await temporaryFolder({ 'children.csv': 'input' });
  await writeWhole(join(folder, 'report.csv'), 'new', [join(folder, 'children.csv')]);
  expect(await read(folder, 'report.csv')).toBe('new');
});

test('a temporary file that an interrupted run left behind is written over and removed', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, `.report.html.${process.pid}.part`), 'half of an older and longer report');
  await writeWhole(join(folder, 'report.html'), 'new', []);
  expect(await read(folder, 'report.html')).toBe('new');
  expect(await readdir(folder)).toEqual(['report.html']);
});

test('of files that belong together one that cannot take its place holds up no other, and is named', async () => {
  const folder = await temporaryFolder({ 'report.pdf/kept.txt': 'in the way' });
  const files = ['report.html', 'report.pdf', 'manifest.json'].map((file) => ({
    path: join(folder, file),
    content: file,
  }));
  const error = await userErrorOf(() => writeAllWhole(files, []));
  expect(error.exit).toBe(6);
  expect(error.message).toContain('report.pdf could not be written');
  expect((await readdir(folder)).sort()).toEqual(['manifest.json', 'report.html', 'report.pdf']);
});

test('files that belong together are not touched where one of them would be written over an input', async () => {
  const folder = await temporaryFolder({ 'report.html': 'old', 'children.csv': 'child_id\n' });
  const files = ['report.html', 'children.csv'].map((file) => ({ path: join(folder, file), content: 'new' }));
  await userErrorOf(() => writeAllWhole(files, [join(folder, 'children.csv')]));
  expect([await read(folder, 'report.html'), await read(folder, 'children.csv')]).toEqual(['old', 'child_id\n']);
});
