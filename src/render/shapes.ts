import type { Icon, Signal } from '../report/document.ts';
import { readTemplate } from './package-files.ts';

const readShape = async (signal: Signal): Promise<string> => (await readTemplate(`signals/${signal}.svg`)).trim();

/** The little shapes that stand before a signal's word, as SVG. */
export async function readShapes(): Promise<Readonly<Record<Signal, string>>> {
  return {
    none: await readShape('none'),
    better: await readShape('better'),
    worse: await readShape('worse'),
    different: await readShape('different'),
  };
}

const iconNames: readonly Icon[] = [
  'common',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
  'passes',
  'fails',
  'hit-and-miss',
];

/** The icons of variation and assurance by their names, as SVG. */
export async function readIcons(): Promise<ReadonlyMap<string, string>> {
  const drawn = await Promise.all(iconNames.map((name) => readTemplate(`icons/${name}.svg`)));
  return new Map(iconNames.map((name, place) => [name, (drawn[place] ?? '').trim()]));
}
