import type { Observation } from '../measures/reading.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { inWords } from '../vocabulary/period.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { say } from '../vocabulary/wording.ts';

/** `From 42 (October to December 2023) to 26 (July to September 2026); highest 48 (…), lowest 20 (…).` */
export function fromTo(observations: readonly Observation[], unit: Unit): string {
  const known = observations.filter(({ value }) => numberOf(value) !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'No figure can be shown.';
  const told = ({ value, period }: Observation): string => `${say(value, unit)} (${inWords(period)})`;
  const ranked = [...known].sort((a, b) => (numberOf(a.value) ?? 0) - (numberOf(b.value) ?? 0));
  const [lowest = first, highest = last] = [ranked[0], ranked.at(-1)];
  if (known.length < observations.length)
    return `Of ${observations.length} periods ${known.length} have a figure to show: the first ${told(first)}, the last ${told(last)}, the highest of them ${told(highest)}, the lowest ${told(lowest)}.`;
  return `From ${told(first)} to ${told(last)}; highest ${told(highest)}, lowest ${told(lowest)}.`;
}
