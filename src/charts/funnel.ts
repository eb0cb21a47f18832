import type { Funnel, PlacedArea } from '../signals/funnel.ts';
import { units } from '../vocabulary/unit.ts';
import type { Drawing } from './chart.ts';
import type { FunnelWords } from './describe-funnel.ts';
import { describeFunnel } from './describe-funnel.ts';
import type { Frame } from './funnel-frame.ts';
import { atSpot, frameOf, size, spotOf } from './funnel-frame.ts';
import { funnelLines } from './funnel-lines.ts';
import { labelLayers } from './label-layers.ts';
import type { PlacedLabel } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { LayerOf } from './theme.ts';
import { colours, theme } from './theme.ts';

/**
 * Areas by their children and their figure, in the limits of what chance would do around their average. Ours stands out by
 * shape, colour and name; another is named only outside the outer limits. Areas too small to be told have no dot.
 */
export function funnelChart(funnel: Funnel, words: FunnelWords): Drawing {
  const describedAs = describeFunnel(funnel, words);
  const dots = funnel.areas.filter(({ standing }) => standing !== undefined);
  if (dots.length === 0) return { spec: null, describedAs };
  const frame = frameOf(funnel, dots);
  return {
    describedAs,
    spec: {
      ...size,
      config: theme,
      encoding: axes(frame, words.children, units[funnel.unit].heading),
      layer: [
        funnelLines(funnel, frame),
        ...[false, true].flatMap((own) => dotLayer(dots, own)),
        ...labelLayers(named(dots, frame, words), (spot) => atSpot(spot, frame)),
      ],
    },
  };
}

const axes = ({ x, y }: Frame, children: string, heading: string) => ({
  x: {
    field: 'children',
    type: 'quantitative' as const,
    scale: { domain: [...x], nice: false, zero: false },
    axis: { title: children, tickCount: 6, format: ',d' },
  },
  y: {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domain: [...y], nice: false },
    axis: { title: heading, tickCount: 6 },
  },
});

function dotLayer(dots: readonly PlacedArea[], own: boolean): LayerOf[] {
  const values = dots
    .filter(({ isOwn }) => isOwn === own)
    .map(({ value, counts: { denominator: children } }) => ({ children, value }));
  const look = own
    ? ({ shape: 'diamond', fill: colours.navy, size: 190 } as const)
    : ({ shape: 'circle', fill: colours.grey, size: 70 } as const);
  const mark = { type: 'point', ...look, stroke: colours.paper, strokeWidth: 1, opacity: 1 } as const;
  return values.length > 0 ? [{ data: { values }, mark }] : [];
}

/** Ours first, so that it has the best place. */
function named(dots: readonly PlacedArea[], frame: Frame, { nameOf }: FunnelWords): readonly PlacedLabel[] {
  const of = (dot: PlacedArea) => ({ text: nameOf(dot), ...spotOf(dot, frame) });
  const own = dots.filter(({ isOwn }) => isOwn);
  const outside = dots.filter(({ isOwn, standing }) => !isOwn && standing?.place === 'different');
  return placeLabels(
    [...own, ...outside].map(of),
    dots.map((dot) => spotOf(dot, frame)),
    size,
  );
}
