import type { Publishable } from '../disclosure/disclose.ts';
import type { Dimension } from '../measures/reading.ts';
import { codeName } from '../vocabulary/code-name.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel, sayBare, sayNumber, small } from '../vocabulary/wording.ts';
import type { ByCode } from './by-code.ts';
import { byCode, withoutNoughts } from './by-code.ts';
import type { Chart, View } from './chart.ts';
import { seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import type { Segment } from './stack.ts';
import { endToEnd, placeOf, stackLayers } from './stack.ts';
import type { LayerOf } from './theme.ts';
import { theme, timeAxis, width } from './theme.ts';

const height = 230;

/** Dimensions of six codes at most, not known among them: more shades than that cannot be told apart. */
export type FewCodes = Exclude<Dimension, 'ward' | 'category' | 'score'>;

/**
 * One bar a period, stacked by the codes of one dimension. A withheld part has no segment, and its mark stands above
 * its bar, so that no bar passes for whole that is not.
 */
export const stackedBars =
  (dimension: FewCodes): Chart =>
  (reading, view) => {
    const { periods } = view;
    const [series = ''] = view.series;
    const { unit } = seriesSpec(reading, series);
    const parts = withoutNoughts(byCode(reading, dimension, { series, periods }), periods);
    const names = parts.codes.map((code) => codeName(dimension, code));
    const columns = periods.map((period) => columnOf(parts, names, period));
    const domain = [0, Math.max(4, ...columns.map(heightOf)) * 1.12] as const;
    const stack = { bars: periods.map(axisLabel), places: timeAxis(periods.length) };
    const lengths = { title: units[unit].heading, tickCount: 5, format: ',d', tickMinStep: 1 };
    return {
      describedAs: describe(reading, view, dimension),
      spec: {
        width,
        height,
        config: theme,
        layer: [
          ...stackLayers(
            columns.flatMap(({ segments }) => segments),
            { ...stack, names, lying: false, domain, pixels: height, lengths },
          ),
          marks(columns, stack),
        ],
      },
    };
  };

/** The bar of a period, and what is said above it. */
interface Column {
  readonly bar: string;
  readonly segments: readonly Segment[];
  readonly said: string;
}

const heightOf = ({ segments }: Column): number => segments.at(-1)?.to ?? 0;

function columnOf({ codes, of }: ByCode, names: readonly string[], period: Period): Column {
  const bar = axisLabel(period);
  const figures = codes.flatMap((code) => of(period, code)?.value ?? []);
  const parts = codes.map((code, place) => {
    const figure = of(period, code)?.value;
    const length = (figure && numberOf(figure)) ?? 0;
    return { bar, name: names[place] ?? '', length, said: sayNumber(length, 'children') };
  });
  const missing = figures.find(({ kind }) => kind === 'withheld');
  const segments = endToEnd(parts);
  const empty = figures.length > 0 && segments.length === 0 ? '0' : '';
  return { bar, segments, said: missing ? sayBare(missing, 'children') : empty };
}

const marks = (columns: readonly Column[], stack: Parameters<typeof placeOf>[0]): LayerOf => ({
  data: { values: columns.map((column) => ({ bar: column.bar, value: heightOf(column), said: column.said })) },
  mark: { type: 'text', dy: -8 },
  encoding: { x: placeOf(stack), y: { field: 'value', type: 'quantitative' }, text: { field: 'said' } },
});

function describe(reading: Publishable, { series: [series = ''], periods }: View, dimension: Dimension): string {
  const { title, unit } = seriesSpec(reading, series);
  const { codes, of } = byCode(reading, dimension, { series, periods });
  const told = codes.map((code) => {
    const observations = periods.flatMap((period) => of(period, code) ?? []);
    return `${codeName(dimension, code)}: ${small(fromTo(observations, unit))}`;
  });
  const figures = told.length > 0 ? told.join(' ') : 'No figure can be shown.';
  return `Stacked bars of ${small(title)} by period, in parts. ${figures}`;
}
