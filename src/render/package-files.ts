import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The one typeface, as HTML, Typst and the charts name it. */
export const TYPEFACE = 'Atkinson Hyperlegible Next';

export type FontWeight = '400Regular' | '700Bold';

function isOurs(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'name' in parsed && parsed.name === 'boardpack';
}

/** The package's own folder, found upwards from this file: the same from `src/render` and from the bundle in `dist`. */
export function packageFolder(): string {
  found ??= findFolder();
  return found;
}

let found: string | undefined;

function findFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(folder)) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('The folder of the package boardpack was not found, so neither are its templates.');
    folder = above;
  }
  return folder;
}

/** A template as text, named below `templates/`, e.g. `html/report.hbs`. */
export function readTemplate(name: string): Promise<string> {
  return readFile(join(packageFolder(), 'templates', name), 'utf8');
}

/** Where a file of another package lies. The bundle has a `createRequire` of its own, so none is imported by name. */
export function resolveFile(name: string): string {
  return nodeModule.createRequire(import.meta.url).resolve(name);
}

/** The bytes of the TrueType file of one weight. */
export function readFont(weight: FontWeight): Promise<Buffer> {
  return readFile(resolveFile(`${FONTS}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`));
}
