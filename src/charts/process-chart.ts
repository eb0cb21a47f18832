import type { Process } from '../signals/process.ts';
import { isCharted, processOf } from '../signals/process.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel, small } from '../vocabulary/wording.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';
import { along } from './chart.ts';
import { names, placesOf, processLayers, signalsOf } from './process-layers.ts';
import { fromTo } from './say.ts';
import { sayProcess, whyUncharted } from './say-process.ts';
import type { LayerOf } from './theme.ts';
import { colours, height, theme, timeAxis, width } from './theme.ts';
import { lowTrend } from './trend.ts';

/**
 * A series by quarter with its average, its usual range and its signals; where quarters are too few to judge, or
 * periods are no quarters, the plain picture of the same figures, and why it has no limits.
 */
export const processChart: Chart = (reading, view) => {
  const {
    series: [series = ''],
    periods,
    terms,
  } = view;
  const since = terms?.since;
  const process = processOf(reading, {
    series,
    quarters: periods,
    terms: terms ?? { targets: {}, rebases: [] },
    since,
  });
  const isQuarterly = periods.every(({ kind }) => kind === 'quarter');
  if (isQuarterly && isCharted(process))
    return drawn(process, fromTo(along(reading, series, periods), process.spec.unit));
  const plain = (process.spec.denominator === null ? bars : lowTrend)(reading, view);
  const why = isQuarterly && plain.spec ? whyUncharted(process) : '';
  return why === '' ? plain : { ...plain, verdict: why, describedAs: `${plain.describedAs} ${why}` };
};

function drawn(process: Process, figures: string): ReturnType<Chart> {
  const { spec, points } = process;
  const [places, signals] = [placesOf(process), signalsOf(process)];
  const drawnNames = new Set([...places.filter(({ value }) => value !== null), ...signals].map(({ who }) => who));
  const shown = Object.values(names).filter((name) => drawnNames.has(name));
  const verdict = sayProcess(process);
  return {
    verdict,
    describedAs: `Process chart of ${small(spec.title)} by quarter. ${figures} ${verdict}`,
    spec: {
      width,
      height: Math.round(height * 0.9),
      config: { ...theme, legend: { ...theme.legend, symbolSize: 150, symbolStrokeWidth: 2 } },
      data: { values: [...places, ...signals] },
      encoding: {
        x: {
          field: 'period',
          type: 'nominal',
          sort: points.map(({ period }) => axisLabel(period)),
          axis: timeAxis(points.length),
          scale: { type: 'point', padding: 0.5 },
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { zero: true, nice: true },
          axis: { title: units[spec.unit].heading, tickCount: 5, tickMinStep: spec.denominator === null ? 1 : 0 },
        },
      },
      layer: [...processLayers(shown), ...words],
    },
  };
}

/** The word of a signal, above a high one and below a low one; on the right it ends at its point. */
const words: LayerOf[] = (['high', 'low'] as const).map((side) => ({
  transform: [{ filter: `datum.side === '${side}' && datum.word !== ''` }],
  mark: { type: 'text', dy: side === 'high' ? -13 : 15, fontSize: 11.5, color: colours.ink, align: 'center' },
  encoding: { text: { field: 'word' } },
}));
