import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** A file to be written: its path, and all of its content. */
export interface Whole {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed, then renamed over the old one.
 * A file that was read as input is never written over.
 */
export const writeWhole = (path: string, content: Whole['content'], inputs: readonly string[]): Promise<void> =>
  writeAllWhole([{ path, content }], inputs);

/**
 * The same for files that belong together: all of them are written aside and flushed before the first takes its place. One
 * that cannot take it (open in another program, say) does not hold up the others, and is said.
 */
export async function writeAllWhole(files: readonly Whole[], inputs: readonly string[]): Promise<void> {
  const aside: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, content } of files) {
      await attempt(path, () => mkdir(dirname(path), { recursive: true }));
      await refuseInput(path, inputs);
      aside.push({ path, temporary: join(dirname(path), `.${basename(path)}.${process.pid}.part`) });
      await attempt(path, () => writeFlushed(aside.at(-1)?.temporary ?? path, content));
    }
    const refused = await Promise.allSettled(
      aside.map(({ path, temporary }) => attempt(path, () => rename(temporary, path))),
    );
    const failed = refused.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    await Promise.all(aside.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

async function writeFlushed(path: string, content: Whole['content']): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(content).finally(() => file.sync().finally(() => file.close()));
}

async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  const target = await realpath(path).catch(() => undefined);
  const read = await Promise.all(inputs.map((input) => realpath(input)));
  if (target === undefined || !read.includes(target)) return;
  throw new UserError(
    `${path} is one of the files that were read, and is not written over.`,
    'Name another folder with --out.',
  );
}

async function attempt(path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw new UserError(
      `${path} could not be written.`,
      'If it is open in another program, close it there; else see that the folder may be written to, or name another with --out.',
      { exit: 6, cause },
    );
  }
}
