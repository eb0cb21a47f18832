import type { Config, TopLevelSpec } from 'vega-lite';

/** The Analysis Function's categorical colours, dark enough for text and marks on white, and greys. */
export const colours = {
  ink: '#1d2430',
  navy: '#12436d',
  orange: '#b8500e',
  plum: '#801650',
  teal: '#1d7f76',
  grey: '#6b7280',
  pale: '#d3d8df',
  paper: '#ffffff',
} as const;

export const width = 640;
export const height = 150;

/** How every chart looks: the report's typeface, no frame, pale horizontal lines, nothing told by colour alone. */
export const theme = {
  font: 'Atkinson Hyperlegible Next',
  background: colours.paper,
  padding: 4,
  view: { stroke: null },
  axis: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    domainColor: colours.grey,
    tickColor: colours.grey,
    gridColor: '#e5e8ec',
    labelPadding: 6,
    titlePadding: 10,
  },
  axisX: { grid: false, labelAngle: 0 },
  axisY: {
    domain: false,
    ticks: false,
    titleAngle: 0,
    titleAlign: 'left',
    titleAnchor: 'start',
    titleY: -14,
    titleX: 0,
  },
  legend: {
    orient: 'bottom',
    direction: 'horizontal',
    labelFontSize: 12,
    labelColor: colours.ink,
    title: null,
    labelLimit: 0,
    symbolSize: 90,
    columnPadding: 22,
    offset: 12,
  },
  text: { fontSize: 12, color: colours.ink },
} satisfies Config;

/** Lines under a picture that say what its marks mean. */
export const explainedBelow = (text: readonly string[]): NonNullable<TopLevelSpec['title']> => ({
  text: [...text],
  orient: 'bottom',
  anchor: 'start',
  fontSize: 12,
  fontWeight: 'normal',
  color: colours.ink,
  offset: 10,
});

/** An axis of periods: the lines of a label stand under one another, and months too where there are many of them. */
export const timeAxis = (periods: number) => ({
  title: null,
  ticks: false,
  labelExpr: periods > 12 ? "split(replace(datum.label, '\u2013', '\u2013|'), '|')" : "split(datum.label, '|')",
});

/** How an axis is drawn. */
export type AxisOf = NonNullable<
  Extract<NonNullable<NonNullable<LayerOf['encoding']>['x']>, { axis?: unknown }>['axis']
>;

/** One layer of a layered specification. */
export type LayerOf = Extract<TopLevelSpec, { layer: unknown[] }>['layer'][number];
