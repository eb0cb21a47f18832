import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { fileNames } from './file-name.ts';
import { writeAllWhole } from './write-whole.ts';

/** One list: the name it is for, and what it holds. */
export interface NamedList {
  readonly name: string;
  readonly content: string;
}

export interface ReplacedLists {
  readonly files: readonly string[];
  /** Lists that were changed by hand since they were written, and where they were moved. */
  readonly setAside: readonly string[];
}

/** How a folder remembers which of its files were written here: their names and fingerprints. */
const RECORD = 'written-by-boardpack.json';
const CHANGED = 'changed by hand';

/**
 * Makes a folder hold exactly these lists, and takes away those of an earlier run. Only what the folder's record names and
 * has the fingerprint of is removed or written over: a list changed by hand since is moved aside, and any other file stays.
 */
export async function replaceLists(folder: string, lists: readonly NamedList[]): Promise<ReplacedLists> {
  const recorded = await readRecord(folder);
  const present = await readdir(folder).catch((): string[] => []);
  const setAside: string[] = [];
  for (const [file, sha256] of Object.entries(recorded)) {
    if (!present.includes(file)) continue;
    const path = join(folder, file);
    if (fingerprint(await readFile(path)) !== sha256) setAside.push(await moveAside(folder, file));
    else await attempt(path, () => rm(path));
  }
  const strangers = present.filter((file) => !Object.hasOwn(recorded, file));
  const files = fileNames(
    lists.map(({ name }) => name),
    '.csv',
    [...strangers, RECORD],
  );
  const written = lists.map(({ content }, place) => ({ path: join(folder, files[place] ?? ''), content }));
  const record = Object.fromEntries(lists.map(({ content }, place) => [files[place], fingerprint(content)]));
  const content = `${JSON.stringify({ schema: 1, files: record }, null, 2)}\n`;
  await writeAllWhole([{ path: join(folder, RECORD), content }, ...written], []);
  return { files, setAside };
}

const fingerprint = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Whether a folder holds lists of an earlier run. */
export const holdsLists = async (folder: string): Promise<boolean> => Object.keys(await readRecord(folder)).length > 0;

/** The fingerprints of the lists last written, by file name; none where nothing was written yet. */
async function readRecord(folder: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, RECORD);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const record = parsed(text, path);
  if (typeof record !== 'object' || record === null || !('files' in record)) return {};
  // A name with a folder in it was not written here, and must not lead out of this one.
  const own = ([file, sha256]: [string, unknown]): boolean => typeof sha256 === 'string' && /^[^/\\]+\.csv$/.test(file);
  return Object.fromEntries(Object.entries(record.files ?? {}).filter(own));
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(
      `${path} is damaged, so it cannot be told which lists are of an earlier run.`,
      'Delete its folder and run the command again.',
      { exit: 6, cause },
    );
  }
}

async function moveAside(folder: string, file: string): Promise<string> {
  const aside = join(folder, CHANGED);
  await attempt(aside, () => mkdir(aside, { recursive: true }));
  const [free = file] = fileNames([file.replace(/\.csv$/, '')], '.csv', await readdir(aside));
  await attempt(join(folder, file), () => rename(join(folder, file), join(aside, free)));
  return join(CHANGED, free);
}

async function attempt(path: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    throw new UserError(
      `${path} is of an earlier run and could not be taken away.`,
      'If it is open in another program, close it there and run the command again.',
      { exit: 6, cause },
    );
  }
}
