import type { SeriesSpec } from '../measures/reading.ts';
import type { Comparison } from '../signals/change.ts';
import { adjustedTogether } from '../signals/change.ts';
import type { Signal } from './document.ts';
import type { Said } from './summary/said.ts';

/** A change told in a sentence, and which direction is better. */
interface Told {
  readonly said: Pick<Said, 'comparison' | 'detectable' | 'verdict'>;
  readonly better: SeriesSpec['better'];
}

/** What is to be said of a change once its whole family is known. */
export interface Judgement {
  readonly word: string;
  readonly signal: Signal;
  /** The p-value after allowing for the size of the family; absent where nothing was tested. */
  readonly adjusted: number | undefined;
  /** What could not have been seen; or that a change stands out alone but not among so many. */
  readonly caution: string;
}

/** How many changes of a family were tested. */
export const testedIn = (family: readonly Pick<Told, 'said'>[]): number =>
  family.filter(({ said }) => said.comparison).length;

/** Judges every change of a family, allowing for how many of them were tested. */
export function judgeFamily(family: readonly Told[]): readonly Judgement[] {
  const adjusted = adjustedTogether(family.map(({ said }) => said.comparison));
  const made = testedIn(family);
  return family.map(({ said, better }, place) => {
    const p = adjusted[place];
    const clear = p !== undefined && p < 0.05;
    return {
      adjusted: p,
      caution: clear ? '' : cautionOf(said, made),
      ...(said.verdict ?? judge(said.comparison, clear, better)),
    };
  });
}

function cautionOf({ comparison, detectable }: Told['said'], made: number): string {
  if (!comparison || comparison.p >= 0.05) return detectable ?? '';
  return `Taken alone this would stand out; allowing for the ${made} comparisons made together it does not.`;
}

function judge(
  comparison: Comparison | undefined,
  clear: boolean,
  better: SeriesSpec['better'],
): { word: string; signal: Signal } {
  if (!comparison) return { word: 'Not tested', signal: 'none' };
  if (!clear || comparison.direction === 'equal') return { word: 'No clear difference', signal: 'none' };
  const word = comparison.direction === 'higher' ? 'Higher' : 'Lower';
  if (better === 'neither') return { word, signal: 'different' };
  return { word, signal: comparison.direction === better ? 'better' : 'worse' };
}
