/** From here the five terms of Stirling's series leave less than 1e-16, and below it n! is exact in floating point. */
const seriesFrom = 16;

const series = (n: number): number => {
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
};

const direct = (n: number): number => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return Math.log(((factorial / n ** n) * Math.exp(n)) / Math.sqrt(2 * Math.PI * n));
};

const belowSeries: readonly number[] = Array.from({ length: seriesFrom }, (_, n) => direct(n));

/**
 * What Stirling's formula leaves out: log n! - log(sqrt(2 pi n) (n / e)^n), for whole n of 1 or more, to 1e-15
 * absolute. The log-factorial itself would lose six digits at n = 100,000 (Loader 2000, "Fast and accurate computation of
 * binomial probabilities").
 */
export const stirlingError = (n: number): number => belowSeries[n] ?? series(n);
