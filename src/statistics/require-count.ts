/** Throws a RangeError unless `count` is a whole number of 0 or more; the message names it and keeps its value back. */
export const requireCount = (name: string, count: number): void => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name} must be a whole number of 0 or more`);
};
