import type { Publishable } from '../disclosure/disclose.ts';
import type { Process } from '../signals/process-of.ts';
import { isCharted, processOf } from '../signals/process-of.ts';
import type { Unit } from '../vocabulary/unit.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel, small } from '../vocabulary/wording.ts';
import { bars } from './bars.ts';
import type { Chart, Drawing, View } from './chart.ts';
import { seriesSpec } from './chart.ts';
import { names, placesOf, processLayers, signalsOf } from './process-layers.ts';
import { fromTo } from './say.ts';
import { sayVerdict, whyUncharted } from './say-verdict.ts';
import type { LayerOf } from './theme.ts';
import { colours, height, theme, timeAxis, width } from './theme.ts';
import { lowTrend } from './trend.ts';
import { tellableAlong } from './trend-points.ts';

/**
 * A series by quarter with its average, its usual range and its signals; where quarters are too few to judge, or
 * periods are no quarters, the plain picture of the same figures, and why it has no limits.
 */
const processChartOf =
  (tall: number): Chart =>
  (reading, view) => {
    const judged = processIn(reading, view);
    const isQuarterly = view.periods.every(({ kind }) => kind === 'quarter');
    if (!isQuarterly || !isCharted(judged)) return undrawn(isQuarterly ? judged : undefined, [reading, view]);
    const observations = tellableAlong(reading, seriesOf(view), view.periods);
    return drawn(judged, fromTo(observations, judged.spec.unit), tall);
  };

const seriesOf = ({ series: [series = ''] }: View): string => series;

function processIn(reading: Publishable, view: View): Process {
  const { periods, terms = { targets: {}, rebases: [], since: undefined } } = view;
  return processOf(reading, { series: seriesOf(view), quarters: periods, terms, since: terms.since });
}

/** The plain picture of figures that have no limits, and why they have none. */
function undrawn(judged: Process | undefined, [reading, view]: Parameters<Chart>): Drawing {
  const isCount = seriesSpec(reading, seriesOf(view)).denominator === null;
  const plain = (isCount ? bars : lowTrend)(reading, view);
  const why = judged && plain.spec ? whyUncharted(judged) : '';
  return why === '' ? plain : { ...plain, verdict: why, describedAs: `${plain.describedAs} ${why}` };
}

/** A process chart of the usual height. */
export const processChart = processChartOf(Math.round(height * 0.9));

/** The same in a lower one, where picture and tables have to share a page. */
export const lowProcessChart = processChartOf(Math.round(height * 0.5));

function drawn(judged: Process, figures: string, tall: number): Drawing {
  const { spec, points } = judged;
  const [places, signals] = [placesOf(judged), signalsOf(judged)];
  const drawnNames = new Set([...places.filter(({ value }) => value !== null), ...signals].map(({ who }) => who));
  const shown = Object.values(names).filter((name) => drawnNames.has(name));
  const verdict = sayVerdict(judged);
  const start = startOf(places, spec.unit);
  return {
    verdict,
    describedAs: `Process chart of ${small(spec.title)} by quarter. ${figures} ${verdict}`,
    spec: {
      width,
      height: tall,
      config: {
        ...theme,
        legend: { ...theme.legend, symbolSize: 130, symbolStrokeWidth: 1.8, labelOffset: 14, offset: 8 },
      },
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
          scale:
            start === 0 ? { zero: true, nice: true } : { domain: [start, units[spec.unit].multiplier], nice: false },
          axis: {
            title: `${units[spec.unit].heading}${start === 0 ? '' : ` (axis starts at ${start})`}`,
            tickCount: tall < 100 ? 3 : 5,
            tickMinStep: spec.denominator === null ? 1 : 0,
          },
        },
      },
      layer: [...processLayers(shown), ...wordsOf(signals)],
    },
  };
}

/** Where the axis begins: at 0, but for shares near the whole, which would leave most of the picture empty. */
function startOf(places: ReturnType<typeof placesOf>, unit: Unit): number {
  if (unit !== 'percent') return 0;
  const lowest = Math.min(...places.flatMap(({ value }) => (value === null ? [] : [value])));
  return lowest < 50 ? 0 : Math.floor(lowest / 5) * 5;
}

/**
 * The word of a signal on a halo of paper, above a high one and below a low one. A layer of nothing would have no
 * scale, and is left out.
 */
const wordsOf = (signals: ReturnType<typeof signalsOf>): LayerOf[] =>
  (['high', 'low'] as const)
    .filter((side) => signals.some((signal) => signal.side === side && signal.word !== ''))
    .flatMap((side) =>
      [{ stroke: colours.paper, strokeWidth: 4 }, {}].map((halo) => ({
        transform: [{ filter: `datum.side === '${side}' && datum.word !== ''` }],
        mark: { type: 'text', dy: side === 'high' ? -13 : 15, fontSize: 11.5, color: colours.ink, ...halo } as const,
        encoding: { text: { field: 'word' } } as const,
      })),
    );
