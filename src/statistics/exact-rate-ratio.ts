import type { RateRatio, TwoRates } from './conditional-rate-ratio.ts';
import { conditionalRateRatio } from './conditional-rate-ratio.ts';

/**
 * Two rates compared by the exact central method (Clopper and Pearson's limits of the conditional binomial, as Fay's
 * `rateratio.test`): p is twice the smaller whole tail, at most 1, and is below 0.05 exactly when the interval leaves 1
 * out. It never errs more often than 5% says, and misses more than `rateRatio`, at whose edges it answers alike.
 */
export const exactRateRatio = (rates: TwoRates): RateRatio =>
  conditionalRateRatio(rates, { lower: ({ atMost }) => atMost, upper: ({ atLeast }) => atLeast });
