import { sayNumber } from '../vocabulary/wording.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

/** A ratio as a dot with its range, cut to the ends of the axis. */
export interface RatioMark {
  readonly row: string;
  /** Which of the marks of a row it is. */
  readonly kind: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether it stands out among all comparisons made. */
  readonly isApart: boolean;
  /** Ends of the axis beyond which the range goes on. */
  readonly cutAt: readonly number[];
}

/** What ratios are drawn on. */
export interface RatioFrame {
  readonly rows: readonly string[];
  /** The kinds of mark of a row, from the upper to the lower. */
  readonly kinds: readonly string[];
  readonly ends: readonly [number, number];
  readonly ticks: readonly number[];
  readonly axisTitle: string | null;
  /** How the names of rows are drawn. */
  readonly places: object;
  readonly rowHeight: number;
}

/** What stands in a row of a frame. */
interface InRow {
  readonly row: string;
  readonly kind: string;
}

/** How far below the top of its row each of these stands: one alone in the middle, several spread about it. */
export const offsetsOf =
  (all: readonly InRow[], { kinds, rowHeight }: Pick<RatioFrame, 'kinds' | 'rowHeight'>) =>
  ({ row, kind }: InRow): number => {
    const own = kinds.filter((one) => all.some((other) => other.row === row && other.kind === one));
    return rowHeight / 2 + ((own.indexOf(kind) - (own.length - 1) / 2) * rowHeight) / (kinds.length + 0.3);
  };

/** How the marks of a row differ: by shape as well as by colour. */
const looks = [
  { colour: colours.navy, shape: 'circle' },
  { colour: colours.orange, shape: 'diamond' },
  { colour: colours.teal, shape: 'square' },
] as const;

/** Two strokes across the end of a range that goes on: an arrow would look like a change. */
const strokes = 'M-1.1,1L-0.3,-1M0.3,1L1.1,-1';

/** How the strokes are explained. */
export const goesOnSaid = 'two strokes: the range goes on beyond the axis';

/** How filled and hollow marks are explained, by how many comparisons were made. */
export function filledSaid(made: number): readonly string[] {
  if (made === 0) return ['No comparison could be judged.'];
  const number = sayNumber(made, 'children');
  return [
    `Filled marks stand out, after allowing for the ${number} comparisons made; hollow ones could be chance.`,
    `A hollow mark whose range clears the line would stand out alone, but not among ${number}.`,
  ];
}

/** Where the marks of a frame stand. */
export function ratioPlaces({ rows, kinds, ends, ticks, axisTitle, places }: RatioFrame) {
  const kind = { field: 'kind', type: 'nominal' as const, sort: [...kinds] };
  const axis = { title: axisTitle, grid: true, format: '~g', values: [...ticks], labelPadding: 4 };
  return {
    x: {
      field: 'value',
      type: 'quantitative' as const,
      scale: { type: 'log' as const, domain: [...ends], nice: false },
      axis,
    },
    y: { field: 'row', type: 'nominal' as const, scale: { domain: [...rows], padding: 0 }, axis: places },
    yOffset: { field: 'offset', type: 'quantitative' as const, scale: null },
    color: { ...kind, scale: { domain: [...kinds], range: looks.map(({ colour }) => colour) } },
    shape: { ...kind, scale: { domain: [...kinds], range: looks.map(({ shape }) => shape) } },
  };
}

/** Dots with their ranges, a hairline between rows, against a dashed line at 1: filled where they stand out, else hollow. */
export function ratioLayers(
  placed: readonly (RatioMark & { readonly offset: number })[],
  frame: RatioFrame,
): LayerOf[] {
  const { shape, ...encoding } = ratioPlaces(frame);
  const { x, y } = encoding;
  const cuts = placed.flatMap(({ cutAt, ...mark }) => cutAt.map((value) => ({ ...mark, value })));
  const dot = { type: 'point', opacity: 1, strokeWidth: 1.8 } as const;
  return [
    {
      data: { values: frame.rows.slice(1).map((row) => ({ row })) },
      mark: { type: 'rule', color: colours.pale, strokeWidth: 0.7 },
      encoding: { y: { ...y, bandPosition: 0 } },
    },
    {
      data: { values: [{ value: 1 }] },
      mark: { type: 'rule', color: colours.ink, strokeDash: [4, 3] },
      encoding: { x },
    },
    {
      data: { values: [...placed] },
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: { ...encoding, x: { ...x, field: 'low' }, x2: { field: 'high' } },
    },
    {
      data: { values: cuts },
      mark: { type: 'point', shape: strokes, size: 60, strokeWidth: 1.6, filled: false, opacity: 1 },
      encoding,
    },
    {
      data: { values: placed.filter(({ isApart }) => !isApart) },
      mark: { ...dot, size: 74, filled: false, fill: colours.paper },
      encoding: { ...encoding, shape },
    },
    {
      data: { values: placed.filter(({ isApart }) => isApart) },
      mark: { ...dot, size: 96, filled: true },
      encoding: { ...encoding, shape },
    },
  ];
}
