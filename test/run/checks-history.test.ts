import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyJson, readHistory, setHistoryAside } from '../../src/run/checks-history.ts';
import { runOf } from '../support/finding.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const file = 'checks-history.json';

test('what was written is read', async () => {
  const runs = [runOf(['0123456789abcdef'], { on: '2026-10-01' }), runOf([])];
  expect(await readHistory(await temporaryFolder({ [file]: historyJson(runs) }))).toEqual({ schema: 1, runs });
});

test('the last 24 runs are kept', () => {
  const runs = Array.from({ length: 30 }, (_, place) => runOf([], { inputs: String(place) }));
  const kept = JSON.parse(historyJson(runs)).runs.map(({ inputs }: { inputs: string }) => inputs);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([24, '6', '29']);
});

test('the runs of one service do not push out those of another', () => {
  const runs = Array.from({ length: 30 }, (_, place) => ({ ...runOf([]), service: place < 2 ? 'Another' : 'One' }));
  const kept = JSON.parse(historyJson(runs)).runs.map(({ service }: { service: string }) => service);
  expect(kept).toEqual(['Another', 'Another', ...Array.from({ length: 24 }, () => 'One')]);
});

test('where there is none, or no folder, there are no runs', async () => {
  const folder = await temporaryFolder({ 'a-file': '' });
  expect(await readHistory(folder)).toEqual({ runs: [] });
  expect(await readHistory(join(folder, 'reports'))).toEqual({ runs: [] });
  expect(await readHistory(join(folder, 'a-file'))).toEqual({ runs: [] });
});

test.each([
  ['cut short', historyJson([runOf([])]).slice(0, 40)],
  ['of a later version', '{"schema":2,"runs":[]}'],
  ['of another program', '{"name":"something"}'],
  ['with a run that lacks a part', '{"schema":1,"runs":[{"asAt":"2026-09-30"}]}'],
  ['empty', ''],
])('one that is %s has no runs, and it is said', async (_, text) => {
  const { runs, trouble } = await readHistory(await temporaryFolder({ [file]: text }));
  expect(runs).toEqual([]);
  expect(trouble).toContain(file);
});

test('a folder of that name is said to be unusable too', async () => {
  const { trouble } = await readHistory(await temporaryFolder({ [`${file}/kept.txt`]: '' }));
  expect(trouble).toContain('damaged or cannot be read');
});

test('it is set aside under a name that is free, as often as need be', async () => {
  const folder = await temporaryFolder({ [file]: 'first' });
  const first = await setHistoryAside(folder);
  await writeFile(join(folder, file), 'second');
  const second = await setHistoryAside(folder);
  expect([await readFile(first, 'utf8'), await readFile(second, 'utf8')]).toEqual(['first', 'second']);
  expect(await readdir(folder)).not.toContain(file);
});
