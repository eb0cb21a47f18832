/** The distance of an answer from the right one, as a share of the right one: exactly 0 for the very same number. */
export const relativeError = (answer: number, right: number): number =>
  answer === right ? 0 : Math.abs((answer - right) / right);
