/** The middle value once sorted, or the mean of the middle two; no values, or one that is not finite, throw a RangeError. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('a median needs finite values');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
};
