import { rowAxis } from './disparity-panel.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

/** A group at a stage: its two shares and the difference in words, or what stands in their place. */
export interface Pair {
  readonly row: string;
  readonly own?: number;
  readonly ofPopulation?: number;
  readonly said: string;
}

/** One group's shares at every stage. */
export interface SharesPanel {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

/** How wide a panel is. */
export const dumbbellWidth = 205;

/** What a panel is drawn on. */
interface Frame {
  readonly rows: readonly string[];
  readonly ends: readonly number[];
  /** Whether it names its rows. */
  readonly isFirst: boolean;
}

/** The layers of a panel: a line from the hollow share to the filled one, and the difference beside them. */
export function dumbbellLayers({ pairs }: SharesPanel, { rows, ends, isFirst }: Frame): LayerOf[] {
  const scale = { domain: [...ends], nice: false, zero: false };
  const axis = { title: null, grid: true, values: ticksOf(ends), labelExpr: "datum.label + '%'", labelPadding: 3 };
  const x = { field: 'own', type: 'quantitative' as const, scale, axis };
  const y = {
    field: 'row',
    type: 'nominal' as const,
    scale: { domain: [...rows], padding: 0 },
    axis: { ...rowAxis, labels: isFirst },
  };
  const drawn = pairs.filter(({ own }) => own !== undefined);
  const dot = { type: 'point', size: 70, opacity: 1, strokeWidth: 1.8, color: colours.navy } as const;
  return [
    {
      data: { values: drawn },
      mark: { type: 'rule', strokeWidth: 2.5, color: colours.navy },
      encoding: { x, x2: { field: 'ofPopulation' }, y },
    },
    {
      data: { values: drawn },
      mark: { ...dot, filled: false, fill: colours.paper },
      encoding: { x: { ...x, field: 'ofPopulation' }, y },
    },
    { data: { values: drawn }, mark: { ...dot, filled: true }, encoding: { x, y } },
    {
      data: { values: [...pairs] },
      mark: { type: 'text', align: 'left', baseline: 'middle' },
      encoding: { x: { value: dumbbellWidth + 8 }, y, text: { field: 'said' } },
    },
  ];
}

/** Every ten points, or every twenty where there are many. */
function ticksOf([from = 0, to = 0]: readonly number[]): number[] {
  const step = to - from > 40 ? 20 : 10;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + step * place);
}
