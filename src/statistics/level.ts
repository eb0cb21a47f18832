import { tail95, z95, z998 } from './normal-quantile.ts';

/** How sure an interval is: its normal quantile, and the probability beyond each of its two limits. */
export interface Level {
  readonly z: number;
  readonly tail: number;
}

/** 95%, as every interval of this room unless it says otherwise. */
export const level95: Level = { z: z95, tail: tail95 };

/** 99.8%, as the outer limits of a funnel. */
export const level998: Level = { z: z998, tail: 0.001 };
