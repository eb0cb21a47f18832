import type { Publishable } from '../disclosure/disclose.ts';
import type { Observation } from '../measures/reading.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../vocabulary/ethnicity.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { say, sayRange } from '../vocabulary/wording.ts';
import type { Drawing, View } from './chart.ts';
import { seriesSpec } from './chart.ts';
import type { LayerOf } from './theme.ts';
import { colours, theme, width } from './theme.ts';

/** What differs between the charts that set groups against a line of "no difference". */
export interface Line {
  /** Where there is no difference: 1 for ratios, 0 for differences. */
  readonly at: number;
  readonly said: string;
  readonly scale: { readonly type: 'log' | 'linear'; readonly domain: readonly [number, number] };
  readonly axisTitle: string;
  /** How d3 writes the numbers of the axis. */
  readonly format: string;
  readonly values?: readonly number[];
}

const looks = [
  { colour: colours.navy, shape: 'circle' },
  { colour: colours.orange, shape: 'diamond' },
  { colour: colours.teal, shape: 'square' },
] as const;

const nameOf = ({ group }: Observation): string => ethnicGroupNames[(group?.ethnicity ?? 'not_known') as EthnicGroup];

/** One group at one stage, cut to the ends of the axis. */
interface Mark {
  readonly group: string;
  readonly stage: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A dot and its range for each group and series, against a line of no difference. Ranges beyond the axis are cut at it. */
export function groupIntervals(reading: Publishable, { series, periods: [period] }: View, line: Line): Drawing {
  const shown = reading.observations.filter(
    (o) => series.includes(o.series) && o.period.label === period?.label && isDrawn(o),
  );
  const stageOf = (name: string): string => stageName(seriesSpec(reading, name).title);
  const [least, most] = line.scale.domain;
  const cut = (value: number): number => Math.min(Math.max(value, least), most);
  const marks = shown.map((o) => ({
    group: nameOf(o),
    stage: stageOf(o.series),
    value: cut(numberOf(o.value) ?? line.at),
    low: cut(o.interval?.[0] ?? line.at),
    high: cut(o.interval?.[1] ?? line.at),
  }));
  return { describedAs: describe(reading, shown, line), spec: specification(marks, series.map(stageOf), line) };
}

const isDrawn = ({ interval, value }: Observation): boolean => interval !== null && numberOf(value) !== undefined;

/** `first-time entrants` from the title of its relative rate or share difference. */
export const stageName = (title: string): string =>
  title.replace(/^(Relative rate of|Share of) | less share of the population$/g, '');

function specification(marks: readonly Mark[], stages: readonly string[], line: Line): Drawing['spec'] {
  const groups = new Set(marks.map(({ group }) => group)).size;
  const scale = { ...line.scale, domain: [...line.scale.domain], nice: false };
  const stage = { field: 'stage', type: 'nominal', sort: [...stages] } as const;
  const domain = [...stages];
  const colour = { ...stage, scale: { domain, range: looks.map((look) => look.colour) } };
  const shape = { ...stage, scale: { domain, range: looks.map((look) => look.shape) } };
  const axis = {
    title: line.axisTitle,
    grid: true,
    format: line.format,
    ...(line.values && { values: [...line.values] }),
  };
  const y = {
    field: 'group',
    type: 'nominal',
    axis: { title: null, ticks: false, domain: false, labelFontSize: 13 },
    scale: { paddingInner: 0.3 },
  } as const;
  const none: LayerOf = {
    data: { values: [{ at: line.at }] },
    mark: { type: 'rule', color: colours.ink, strokeDash: [4, 3] },
    encoding: { x: { field: 'at', type: 'quantitative', scale } },
  };
  const ranges: LayerOf = {
    mark: { type: 'rule', strokeWidth: 2.5 },
    encoding: {
      x: { field: 'low', type: 'quantitative', scale, axis },
      x2: { field: 'high' },
      y,
      yOffset: stage,
      color: colour,
    },
  };
  const dots: LayerOf = {
    mark: { type: 'point', filled: true, size: 90, opacity: 1 },
    encoding: { x: { field: 'value', type: 'quantitative', scale }, y, yOffset: stage, color: colour, shape },
  };
  return {
    width,
    height: Math.max(1, groups) * 46,
    config: theme,
    data: { values: [...marks] },
    layer: [none, ranges, dots],
  };
}

function describe(reading: Publishable, observations: readonly Observation[], line: Line): string {
  const told = observations.map((o) => {
    const { title, unit } = seriesSpec(reading, o.series);
    return `${title}, ${nameOf(o)}: ${say(o.value, unit)} (${sayRange(o.interval, unit)})`;
  });
  return `Dots with ranges against a dashed line at ${line.said}. ${told.join('; ')}.`;
}
