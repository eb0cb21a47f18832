type Optional = number | undefined;

interface Ranked {
  readonly p: number;
  readonly place: number;
}

const rank = (p: Optional, place: number): readonly Ranked[] => {
  if (p === undefined) return [];
  if (!(p >= 0 && p <= 1)) throw new RangeError('a p-value must be from 0 to 1');
  return [{ p, place }];
};

/**
 * The p-values of one family adjusted for their number (Benjamini and Hochberg 1995), in the order given: those at most
 * 0.05 stand out with a false discovery rate of 5%. `undefined` means not tested: left out of the number, and returned.
 */
export const benjaminiHochberg = (family: readonly Optional[]): Optional[] => {
  const largestFirst = family.flatMap(rank).sort((a, b) => b.p - a.p);
  const number = largestFirst.length;
  const adjusted: Optional[] = family.map(() => undefined);
  let least = 1;
  for (const [index, { p, place }] of largestFirst.entries()) {
    least = Math.min(least, p * (number / (number - index)));
    adjusted[place] = least;
  }
  return adjusted;
};
