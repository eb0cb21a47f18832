import type { TopLevelSpec } from 'vega-lite';

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
const config = {
  font: 'Atkinson Hyperlegible Next',
  background: '#ffffff',
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelColor: '#3d3d3d',
    titleColor: '#3d3d3d',
    gridColor: '#e3e5e8',
    domainColor: '#b1b4b6',
    tickColor: '#b1b4b6',
  },
  line: { strokeWidth: 2.5 },
} as const;

const years = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24', '2024/25'];

/** Two lines and a direct label each. */
export const trend: TopLevelSpec = {
  $schema: SCHEMA,
  width: 600,
  height: 260,
  config,
  data: {
    values: years.flatMap((year, index) => [
      { year, place: 'Fernshire', rate: 31 - index * 1.4, children: 74 - 3 * index },
      { year, place: 'England', rate: 27 - index * 0.9, children: 0 },
    ]),
  },
  layer: [
    {
      mark: { type: 'line', point: true, clip: true },
      encoding: { color: { field: 'place', type: 'nominal', legend: null, scale: { range: ['#b1b4b6', '#12436d'] } } },
    },
    {
      transform: [{ filter: "datum.year === '2024/25'" }],
      mark: { type: 'text', align: 'left', dx: 10, fontSize: 12, fontWeight: 'bold' },
      encoding: { text: { field: 'place', type: 'nominal' } },
    },
  ],
  encoding: {
    x: { field: 'year', type: 'ordinal', axis: { labelAngle: 0, title: null }, scale: { padding: 0.3 } },
    y: {
      field: 'rate',
      type: 'quantitative',
      axis: { title: 'Rate per 100,000 children aged 10 to 17', tickCount: 5 },
    },
  },
};

/** Long names on the left, hostile text among them. */
export const bars: TopLevelSpec = {
  $schema: SCHEMA,
  width: 480,
  height: { step: 34 },
  config,
  data: {
    values: [
      { outcome: 'Youth caution', share: 21 },
      { outcome: 'Youth conditional caution', share: 14 },
      { outcome: 'Referral order', share: 33 },
      { outcome: 'Youth rehabilitation order', share: 9 },
      { outcome: '<script>alert(1)</script> aria-hidden="x" & #import', share: 4 },
    ],
  },
  layer: [
    { mark: { type: 'bar', color: '#12436d', clip: true } },
    {
      mark: { type: 'text', align: 'left', dx: 6, fontSize: 12 },
      encoding: { text: { field: 'share', type: 'quantitative' } },
    },
  ],
  encoding: {
    y: {
      field: 'outcome',
      type: 'nominal',
      sort: null,
      axis: { title: null, labelLimit: 240, domain: false, ticks: false },
    },
    x: { field: 'share', type: 'quantitative', axis: { title: 'Children', grid: true, tickCount: 4 } },
  },
};

/** Small multiples: four panels in a row, each cut to its frame. */
export const panels: TopLevelSpec = {
  $schema: SCHEMA,
  config,
  data: {
    values: ['Asian', 'Black', 'Mixed', 'White'].flatMap((group, which) =>
      years.map((year, index) => ({ year, group, index: 0.6 + which * 0.4 + ((index * 7) % 5) / 10 })),
    ),
  },
  facet: { field: 'group', type: 'nominal', header: { title: null, labelFontSize: 13, labelFontWeight: 'bold' } },
  columns: 4,
  spec: {
    width: 130,
    height: 150,
    layer: [
      { mark: { type: 'rule', strokeDash: [3, 3], color: '#3d3d3d' }, encoding: { y: { datum: 1 } } },
      {
        mark: {
          type: 'area',
          clip: true,
          line: { color: '#12436d' },
          color: {
            gradient: 'linear',
            x1: 0,
            y1: 0,
            x2: 0,
            y2: 1,
            stops: [
              { offset: 0, color: '#c8d3e0' },
              { offset: 1, color: '#ffffff' },
            ],
          },
        },
        encoding: {
          x: { field: 'year', type: 'ordinal', axis: { title: null, values: ['2019/20', '2024/25'], labelAngle: 0 } },
          y: { field: 'index', type: 'quantitative', axis: { title: null, tickCount: 4 } },
        },
      },
    ],
  },
};
