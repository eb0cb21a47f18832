/** Throws a RangeError unless `amount` is a finite number above 0, as an exposure has to be. */
export const requirePositive = (name: string, amount: number): void => {
  if (!Number.isFinite(amount) || amount <= 0) throw new RangeError(`${name} must be a number above 0`);
};
