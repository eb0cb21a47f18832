import type { RateRatio, TwoRates } from './conditional-rate-ratio.ts';
import { conditionalRateRatio } from './conditional-rate-ratio.ts';
import { lowerMidP, upperMidP } from './mid-p.ts';

/**
 * Two rates compared by the conditional mid-P method (epitools `rateratio.midp`), which counts half the probability of
 * the events observed. p < 0.05 exactly when the interval leaves 1 out. No events: low end 0. No reference events: ratio
 * and high end Infinity. Neither: ratio NaN, p = 1.
 */
export const rateRatio = (rates: TwoRates): RateRatio =>
  conditionalRateRatio(rates, { lower: lowerMidP, upper: upperMidP });
