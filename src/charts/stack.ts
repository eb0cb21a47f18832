import type { AxisOf, LayerOf } from './theme.ts';
import { colours, width } from './theme.ts';

/** From pale to dark, each as far from the next in lightness as the others, so that they differ in print without colour. */
const shades: readonly string[] = ['#dbe7f3', '#a9c8e6', '#6fa0cf', '#3c74a8', '#12436d', '#0b1726'];

/** As many shades as are wanted, at most six; where they are few, every other one. */
const shadesOf = (wanted: number): string[] =>
  shades.filter((_, place) => wanted > 3 || place % 2 === 0).slice(0, wanted);

const isDark = (shade: string): boolean => shades.indexOf(shade) > 2;

/** One part of a stacked bar. Its outline is what stands out from the paper, so that the palest part does too. */
export interface Segment {
  /** The bar it is part of. */
  readonly bar: string;
  /** Its name in the key. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What is written on it where there is room. */
  readonly said: string;
}

/** Puts the parts of a bar end to end from 0; a part of no length leaves no segment. */
export function endToEnd(parts: readonly (Omit<Segment, 'from' | 'to'> & { readonly length: number })[]): Segment[] {
  let reached = 0;
  return parts.flatMap(({ length, ...part }) => {
    const from = reached;
    reached += length;
    return length > 0 ? [{ ...part, from, to: reached }] : [];
  });
}

interface Stack {
  /** Every name, in the order of stacking. */
  readonly names: readonly string[];
  /** Every bar, in order. */
  readonly bars: readonly string[];
  /** Whether bars lie, and their parts run from left to right. */
  readonly lying: boolean;
  readonly domain: readonly [number, number];
  /** Pixels for the whole domain. */
  readonly pixels: number;
  /** The axis of lengths, and the axis of bars. */
  readonly lengths: AxisOf;
  readonly places: AxisOf;
}

/** The parts of stacked bars with white between them, what is written on them, and their key in the order of stacking. */
export function stackLayers(segments: readonly Segment[], stack: Stack): LayerOf[] {
  const { start, end, gap } = stack.lying ? lying : standing;
  const scale = { domain: [...stack.domain], nice: false, zero: false };
  const length = { type: 'quantitative', scale, axis: stack.lengths } as const;
  const place = { [stack.lying ? 'y' : 'x']: placeOf(stack) };
  return [
    {
      data: { values: [...segments] },
      mark: { type: 'bar', stroke: colours.grey, strokeWidth: 1, ...gap },
      encoding: { ...place, [start]: { field: 'from', ...length }, [end]: { field: 'to' }, color: keyTo(stack.names) },
    },
    {
      data: { values: written(segments, stack) },
      mark: { type: 'text', fontSize: 11.5, baseline: 'middle', align: 'center' },
      encoding: {
        ...place,
        [start]: { field: 'middle', ...length },
        text: { field: 'said' },
        color: { condition: { test: 'datum.onDark', value: colours.paper }, value: colours.ink },
      },
    },
  ];
}

const lying = { start: 'x', end: 'x2', gap: { xOffset: 1.25, x2Offset: -1.25 } } as const;
const standing = { start: 'y', end: 'y2', gap: { yOffset: -1.25, y2Offset: 1.25 } } as const;

/** Where bars stand: the same for every layer, those without a segment included. */
export const placeOf = ({ bars, places }: Pick<Stack, 'bars' | 'places'>) => ({
  field: 'bar',
  type: 'nominal' as const,
  scale: { domain: [...bars], padding: 0.22 },
  axis: places,
});

/** What is written on segments that have room for it. */
function written(segments: readonly Segment[], { names, lying, pixels, domain: [least, most] }: Stack) {
  return segments.flatMap(({ bar, name, from, to, said }) => {
    const room = ((to - from) * pixels) / (most - least);
    if (room < (lying ? said.length * 6.4 + 9 : 15)) return [];
    return [{ bar, middle: (from + to) / 2, said, onDark: isDark(shadesOf(names.length)[names.indexOf(name)] ?? '') }];
  });
}

const keyTo = (names: readonly string[]) =>
  ({
    field: 'name',
    type: 'nominal',
    scale: { domain: [...names], range: shadesOf(names.length) },
    legend: { symbolType: 'square', symbolStrokeColor: colours.grey, symbolStrokeWidth: 1, ...columnsFor(names) },
  }) as const;

/** Names that do not fit side by side stand in columns. */
export function columnsFor(names: readonly string[]): { readonly columns?: number } {
  const needed = names.map((name) => name.length * 6.5 + 44);
  if (needed.reduce((sum, each) => sum + each, 0) <= width) return {};
  return { columns: Math.max(1, Math.floor(width / Math.max(...needed))) };
}
