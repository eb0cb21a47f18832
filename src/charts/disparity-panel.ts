import type { DisparityWords } from './disparity-marks.ts';
import { rateNames } from './disparity-marks.ts';
import type { RatioFrame, RatioMark } from './ratio-layers.ts';
import { offsetsOf, ratioLayers, ratioPlaces } from './ratio-layers.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

/** One group's panel: its name, its share of the population in words, and its marks. */
export interface Panel {
  readonly name: string;
  readonly ofPopulation: string;
  readonly marks: readonly RatioMark[];
  readonly words: readonly DisparityWords[];
}

/** What all panels of a ladder share: rows from the population to the last stage. */
export interface Frame extends Pick<RatioFrame, 'rows' | 'ends' | 'ticks' | 'rowHeight'> {
  readonly across: number;
}

/** The row of the population, of which every group's rate is its own. */
export const populationRow = 'Population aged 10 to 17';

/** An axis of stages with a hairline between them: the span of one told of three years stands on a line of its own. */
export const rowAxis = {
  title: null,
  ticks: false,
  domain: false,
  labelFontSize: 12,
  labelLimit: 240,
  labelExpr: "split(datum.label, '|')",
  labelBaseline: {
    condition: { test: "indexof(datum.value || '', '|') >= 0", value: 'bottom' as const },
    value: 'middle' as const,
  },
};

/** A panel of a ladder; only the first names the rows. */
export function panelLayers({ ofPopulation, marks, words }: Panel, frame: Frame, isFirst: boolean): LayerOf[] {
  const { across, ...rest } = frame;
  const places = { ...rowAxis, labels: isFirst };
  const drawn = { ...rest, kinds: Object.values(rateNames), axisTitle: null, places };
  const offset = offsetsOf([...marks, ...words], drawn);
  const { y, yOffset } = ratioPlaces(drawn);
  return [
    ...ratioLayers(
      marks.map((mark) => ({ ...mark, offset: offset(mark) })),
      drawn,
    ),
    ...onPaper(
      words.map((one) => ({ ...one, offset: offset(one) })),
      { x: { value: 5 }, y, yOffset },
      'left',
    ),
    ...onPaper([{ row: populationRow, said: ofPopulation }], { x: { value: across / 2 }, y }, 'center'),
  ];
}

/** Words with paper behind their letters, so that no line runs through them. */
const onPaper = (
  values: readonly object[],
  encoding: Extract<LayerOf, { readonly mark: unknown }>['encoding'],
  align: 'left' | 'center',
): LayerOf[] =>
  [{ stroke: colours.paper, strokeWidth: 5 }, {}].map((behind) => ({
    data: { values: [...values] },
    mark: { type: 'text', align, baseline: 'middle', fontSize: 11, ...behind },
    encoding: { ...encoding, text: { field: 'said' } },
  }));
