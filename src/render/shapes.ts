import type { Signal } from '../report/document.ts';
import { readTemplate } from './package-files.ts';

/** The little shapes that stand before a signal's word, as SVG. */
export async function readShapes(): Promise<Readonly<Record<Signal, string>>> {
  const read = async (signal: Signal): Promise<string> => (await readTemplate(`signals/${signal}.svg`)).trim();
  const [none, better, worse, different] = await Promise.all(
    (['none', 'better', 'worse', 'different'] as const).map(read) as [
      Promise<string>,
      Promise<string>,
      Promise<string>,
      Promise<string>,
    ],
  );
  return { none, better, worse, different };
}
