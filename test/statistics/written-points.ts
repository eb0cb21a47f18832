import type { ControlChart } from '../../src/statistics/exact-limits.ts';

/** The points of a chart with exact limits as text: `8 to 12`, `8 to - low`, `- to -`. */
export const writtenPoints = ({ points }: ControlChart): readonly string[] =>
  points.map(({ low = '-', high = '-', outside = '' }) => `${low} to ${high} ${outside}`.trim());
