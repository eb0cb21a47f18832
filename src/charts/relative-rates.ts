import type { Publishable } from '../disclosure/disclose.ts';
import type { Dimension } from '../measures/reading.ts';
import { isApart } from '../signals/disparity-family.ts';
import type { OthersComparison } from '../signals/others-family.ts';
import { othersFamily } from '../signals/others-family.ts';
import { codeName } from '../vocabulary/code-name.ts';
import { inCodeOrder } from '../vocabulary/code-order.ts';
import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { stageRow } from '../vocabulary/disparity-rung.ts';
import { capital, say, sayNumber, sayRange } from '../vocabulary/wording.ts';
import type { Chart, Drawing, View } from './chart.ts';
import { cutTo, isDrawn, ratioAxis } from './disparity-marks.ts';
import { filledSaid, goesOnSaid, offsetsOf, ratioLayers } from './ratio-layers.ts';
import { explainedBelow, theme } from './theme.ts';

const across = 470;
const rowHeight = 42;

/** The stage a series of a characteristic is of. */
const stageOf = (series: string): string => stageRow((series.split('.')[1] ?? '') as DisparityStage);

/**
 * Shares of the children with a characteristic as multiples of those of all others, with their ranges, on a logarithmic
 * axis, on which twice and half are equally far from 1. A mark is filled only where it stands out. Of two codes only the
 * first is drawn: the other is the same upside down.
 */
export const relativeRates =
  (dimensions: readonly Dimension[]): Chart =>
  (reading, view) => {
    const { shown, made } = comparisonsOf(reading, view, dimensions);
    if (!shown.some(isDrawn)) return { spec: null, describedAs: 'No ratio can be shown.' };
    return { describedAs: describe(shown, made), spec: specification(shown.filter(isDrawn), view, made) };
  };

function comparisonsOf(reading: Publishable, { series, periods: [period] }: View, dimensions: readonly Dimension[]) {
  const { comparisons, made } = period ? othersFamily(reading, period) : { comparisons: [], made: 0 };
  const shown = dimensions.flatMap((dimension) => {
    const own = comparisons.filter(
      (one) => one.dimension === dimension && !one.isMirror && series.includes(one.observation.series),
    );
    return inCodeOrder(
      dimension,
      own.map(({ code }) => code),
    ).flatMap((code) => own.filter((one) => one.code === code));
  });
  return { shown, made };
}

const rowOf = ({ dimension, code }: OthersComparison): string => codeName(dimension, code);

function specification(shown: readonly OthersComparison[], { series }: View, made: number): Drawing['spec'] {
  const { ends, ticks } = ratioAxis(shown);
  const marks = shown.map((one) => ({
    row: rowOf(one),
    kind: stageOf(one.observation.series),
    ...cutTo(ends, one.observation),
    isApart: isApart(one),
  }));
  const rows = [...new Set(marks.map(({ row }) => row))];
  const axisTitle = 'Times the share of all others (dashed line: the same)';
  const kinds = series.map(stageOf);
  const offset = offsetsOf(marks, { kinds, rowHeight });
  const places = { title: null, ticks: false, domain: false, labelFontSize: 13, labelLimit: 300 };
  return {
    width: across,
    height: rows.length * rowHeight,
    config: theme,
    title: explainedBelow(explained(made)),
    layer: ratioLayers(
      marks.map((mark) => ({ ...mark, offset: offset(mark) })),
      { rows, kinds, ends, ticks, axisTitle, places, rowHeight },
    ),
  };
}

const explained = (made: number): string[] => [...filledSaid(made), `${capital(goesOnSaid)}.`];

function describe(shown: readonly OthersComparison[], made: number): string {
  const told = shown.map((one) => {
    const { value, interval } = one.observation;
    const place = `${rowOf(one)}, ${stageOf(one.observation.series)}`;
    if (!isDrawn(one)) return `${place}: not drawn, see the table`;
    return `${place}: ${say(value, 'ratio')} (${sayRange(interval, 'ratio')})${isApart(one) ? `, ${one.verdict}` : ''}`;
  });
  return `Shares as multiples of those of all others, as dots with ranges against a line at 1; of ${sayNumber(made, 'children')} comparisons those said to be higher or lower stand out. ${told.join('; ')}.`;
}
