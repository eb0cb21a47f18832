import { perUnit } from '../measures/published-counts.ts';
import type { Funnel } from '../signals/funnel.ts';
import type { Frame } from './funnel-frame.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

const looks = [
  { line: 'Average of these areas', dash: [1, 0], colour: colours.ink },
  { line: 'Inner limits (95%)', dash: [2, 3], colour: colours.grey },
  { line: 'Outer limits (99.8%)', dash: [7, 4], colour: colours.grey },
] as const;

/** In the key a line is long enough to tell its dash. */
const by = <Value>(range: readonly Value[]) =>
  ({
    field: 'line',
    type: 'nominal',
    scale: { domain: looks.map(({ line }) => line), range: [...range] },
    legend: { symbolSize: 1200 },
  }) as const;

/** The average and its limits as lines of their own dash, from one end of the axis to the other, cut at the picture's edge. */
export const funnelLines = (funnel: Funnel, frame: Frame): LayerOf => ({
  data: { values: points(funnel, frame) },
  mark: { type: 'line', strokeWidth: 1.5 },
  encoding: {
    color: by(looks.map(({ colour }) => colour)),
    strokeDash: by(looks.map(({ dash }) => [...dash])),
    detail: { field: 'side', type: 'nominal' },
  },
});

function points({ areas, average, unit, limitsAt }: Funnel, { x: [from, to], y: [, top] }: Frame) {
  const at = (look: (typeof looks)[number], side: string, [children, value]: readonly [number, number]) => ({
    line: look.line,
    side,
    children,
    value: Math.min(Math.max(value, 0), top),
  });
  const middle = [from, to].map((children) => at(looks[0], 'middle', [children, perUnit(average, unit)]));
  const limits = steps([from, to], areas).flatMap((children) => {
    const { inner, outer } = limitsAt(children);
    return [
      at(looks[1], 'lower inner', [children, inner[0]]),
      at(looks[1], 'upper inner', [children, inner[1]]),
      at(looks[2], 'lower outer', [children, outer[0]]),
      at(looks[2], 'upper outer', [children, outer[1]]),
    ];
  });
  return [...middle, ...limits];
}

/** Even steps along the axis, and each area's own children, so that a limit is exact where a dot is set against it. */
function steps([from, to]: Frame['x'], areas: Funnel['areas']): readonly number[] {
  const even = Array.from({ length: 31 }, (_, step) => Math.round(from + ((to - from) * step) / 30));
  const own = areas
    .map(({ counts: { denominator } }) => denominator)
    .filter((children) => children > from && children < to);
  return [...new Set([...even, ...own])].sort((a, b) => a - b);
}
