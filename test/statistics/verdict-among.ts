import type { FunnelLimits } from '../../src/statistics/funnel.ts';

/** What a reader sees: whether a point lies on or between the lines drawn. */
export const verdictAmong = (value: number, { inner, outer }: FunnelLimits): string => {
  if (value < outer[0] || value > outer[1]) return 'different';
  return value < inner[0] || value > inner[1] ? 'worth a look' : 'within';
};
