import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed, then renamed over the old one.
 * A file that was read as input is never written over.
 */
export async function writeWhole(path: string, content: string | Uint8Array, inputs: readonly string[]): Promise<void> {
  const folder = dirname(path);
  await attempt(path, () => mkdir(folder, { recursive: true }));
  await refuseInput(path, inputs);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
  await attempt(path, async () => {
    try {
      const file = await open(temporary, 'w');
      await file.writeFile(content).finally(() => file.sync().finally(() => file.close()));
      await rename(temporary, path);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  });
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
