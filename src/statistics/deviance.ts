const negligible = 1e-17;

/** Where x and the mean are within a factor of three, the series keeps more digits than the plain formula. */
const seriesBelow = 0.5;

const series = (x: number, mean: number): number => {
  const offset = (x - mean) / (x + mean);
  let sum = (x - mean) * offset;
  let power = 2 * x * offset ** 3;
  for (let order = 3; Math.abs(power) > negligible * sum; order += 2) {
    sum += power / order;
    power *= offset ** 2;
  }
  return sum;
};

/**
 * Half the Poisson deviance, x log(x / mean) + mean - x, for x above 0; Infinity when the mean is 0.
 * Keeps its digits where x and the mean are close and the plain formula cancels (Loader 2000).
 */
export const deviance = (x: number, mean: number): number =>
  Math.abs(x - mean) < seriesBelow * (x + mean) ? series(x, mean) : x * Math.log(x / mean) + mean - x;
