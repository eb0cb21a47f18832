import type { PlacedLabel, Spot } from './place-labels.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

/** A place in the fields of the chart's own axes. */
type AtSpot = (spot: Spot) => { readonly children: number; readonly value: number };

/** Names on a white edge, so that a line behind them does not cross them out, and a thin line from those that stand far off. */
export const labelLayers = (labels: readonly PlacedLabel[], atSpot: AtSpot): LayerOf[] => [
  ...leaders(labels, atSpot),
  ...(['left', 'right', 'center'] as const).flatMap((align) => texts(labels, align, atSpot)),
];

function leaders(labels: readonly PlacedLabel[], atSpot: AtSpot): LayerOf[] {
  const values = labels
    .filter(({ led }) => led)
    .map(({ dot, spot }) => {
      const { children: toChildren, value: toValue } = atSpot(spot);
      return { ...atSpot(dot), toChildren, toValue };
    });
  const encoding = { x2: { field: 'toChildren' }, y2: { field: 'toValue' } };
  return values.length > 0 ? [{ data: { values }, mark: { type: 'rule', color: colours.grey }, encoding }] : [];
}

function texts(labels: readonly PlacedLabel[], align: PlacedLabel['align'], atSpot: AtSpot): LayerOf[] {
  const values = labels
    .filter((label) => label.align === align)
    .map(({ text, spot }) => ({ name: text, ...atSpot(spot) }));
  if (values.length === 0) return [];
  const encoding = { text: { field: 'name', type: 'nominal' } } as const;
  const mark = { type: 'text', align, baseline: 'middle' } as const;
  return [
    { data: { values }, mark: { ...mark, stroke: colours.paper, strokeWidth: 4 }, encoding },
    { data: { values }, mark, encoding },
  ];
}
