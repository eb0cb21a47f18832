import { sayNumber } from '../../vocabulary/wording.ts';

/** Counts from which a change would have stood out; absent on a side where none would. */
interface StandsOut {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** `53 or fewer, or 80 or more`; nothing where no count would have stood out. */
export function sayEnds({ low, high }: StandsOut): string {
  const below = low === undefined ? [] : [low === 0 ? 'none' : `${sayNumber(low, 'children')} or fewer`];
  const above = high === undefined ? [] : [`${sayNumber(high, 'children')} or more`];
  return [...below, ...above].join(', or ');
}

/** What would have stood out among as many children as there are now: `Taken alone, with 211 children only 53 or fewer, or 80 or more, would have stood out.` */
export function sayStandsOut(standsOut: StandsOut, condition: string): string {
  const ends = sayEnds(standsOut);
  if (ends === '') return `${condition} no count at all would have stood out.`;
  return `${condition} only ${ends}${ends.includes(',') ? ',' : ''} would have stood out.`;
}
