import type { Comparison } from '../../signals/change.ts';
import type { FigureName } from '../../vocabulary/figure-id.ts';
import type { Signal } from '../document.ts';

/** A comparison as it is laid open: the counts, the method, and what would have stood out. */
interface Made {
  /** `65 of 211` now, and before. */
  readonly now: string;
  readonly before: string;
  /** Which test, in its mid-P form. */
  readonly method: 'Fisher' | 'Two rates' | 'Two rates, by population';
  readonly standsOut: string;
  /** How a share moved, with its range; absent for counts. */
  readonly difference?: string;
}

/** A line of the summary in words, and the comparison its word is to be judged by. */
export interface Said {
  /** The count, large: `109`, `65 of 211`. */
  readonly figure: string;
  /** The figure it is. */
  readonly of?: FigureName | undefined;
  /** The rest of the sentence that begins with the figure. */
  readonly latest: string;
  /** What it is compared with. */
  readonly change: string;
  /** What would have stood out, where nothing did. */
  readonly detectable?: string;
  readonly comparison?: Comparison | undefined;
  /** How the comparison was made, for whoever wants to check it. */
  readonly made?: Made | undefined;
  /** A word that no test decides. */
  readonly verdict?: { readonly word: string; readonly signal: Signal };
}

/** A line for a figure that cannot be shown, with the mark that stands for it. */
export const unsaid = (mark: string, about: string): Said => ({
  figure: mark,
  latest: about,
  change: 'No comparison can be shown.',
  verdict: { word: 'Not available', signal: 'none' },
});
