import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';

/** The path of the one file a name or glob (`*`, `?`) means in a folder, or `undefined` where there is none. */
export async function findFile(folder: string, name: string): Promise<string | undefined> {
  const within = join(folder, dirname(name));
  const pattern = asPattern(basename(name));
  const found = (await entries(within)).filter((entry) => pattern.test(entry)).sort();
  if (found.length > 1)
    throw new UserError(
      `"${name}" means ${found.length} files: ${found.join(', ')}.`,
      'Name one of them under file: in boardpack.yaml, or move the others away.',
    );
  return found[0] === undefined ? undefined : join(within, found[0]);
}

/** Windows does not mind the case of a file name, and neither does this. */
const asPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'iu',
  );

async function entries(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new UserError(`The folder ${folder} cannot be opened.`, 'Check its name, and that you may read it.', {
      cause,
    });
  }
}
