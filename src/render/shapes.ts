import type { Signal } from '../report/document.ts';
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
