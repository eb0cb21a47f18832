/** Throws a RangeError unless `fixed` is a proportion that can be compared with: a number from 0 to 1. */
export const requireFixed = (fixed: number): void => {
  if (!(fixed >= 0 && fixed <= 1)) throw new RangeError('the fixed proportion must be from 0 to 1');
};
