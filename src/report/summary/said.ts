import type { Comparison } from '../../measures/change.ts';
import type { Signal } from '../document.ts';

/** A line of the summary in words, and the comparison its word is to be judged by. */
export interface Said {
  readonly latest: string;
  readonly change: string;
  readonly comparison?: Comparison | undefined;
  /** A word that no test decides. */
  readonly verdict?: { readonly word: string; readonly signal: Signal };
}
