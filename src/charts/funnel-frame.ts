import type { Funnel, PlacedArea } from '../signals/funnel.ts';
import type { Spot } from './place-labels.ts';
import { width } from './theme.ts';

type Ends = readonly [from: number, to: number];

/** From where to where the axes run: children across, figures up. */
export interface Frame {
  readonly x: Ends;
  readonly y: Ends;
}

export const size = { width, height: 300 } as const;

/** With room beside the smallest and the largest area, and above the highest dot or limit. Children are whole. */
export function frameOf({ limitsAt, unit }: Funnel, dots: readonly PlacedArea[]): Frame {
  const children = dots.map(({ counts: { denominator } }) => denominator);
  const [least, most] = [Math.min(...children), Math.max(...children)];
  const room = Math.max((most - least) * 0.1, most * 0.04);
  const from = Math.ceil(Math.max(least - room, least * 0.8));
  const highest = Math.max(...dots.map(({ value }) => value), limitsAt(from).outer[1]) * 1.1;
  const top = unit === 'percent' ? Math.min(100, highest) : highest;
  return { x: [from, Math.ceil(most + room)], y: [0, top > 0 ? top : 1] };
}

/** Where an area's dot stands, in pixels. */
export const spotOf = (
  { value, counts: { denominator } }: PlacedArea,
  { x: [from, to], y: [low, top] }: Frame,
): Spot => ({
  x: ((denominator - from) / (to - from)) * size.width,
  y: ((top - value) / (top - low)) * size.height,
});

/** The children and the figure that stand at a place in the picture. */
export const atSpot = ({ x, y }: Spot, { x: [from, to], y: [low, top] }: Frame) => ({
  children: from + (x / size.width) * (to - from),
  value: top - (y / size.height) * (top - low),
});
