import type { View } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Dimension, Observation } from '../../measures/reading.ts';
import { asTold } from '../../signals/as-told.ts';
import type { OthersComparison } from '../../signals/others-family.ts';
import { othersFamily } from '../../signals/others-family.ts';
import { codeName, dimensionNames } from '../../vocabulary/code-name.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import type { DisparityStage } from '../../vocabulary/disparity-rung.ts';
import { stageRow } from '../../vocabulary/disparity-rung.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { shorthand } from '../../vocabulary/wording.ts';
import type { FigureTable } from '../contents/pack.ts';
import { sayAfterCounts, sayNone, sayOf } from '../disparity/say-comparison.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/**
 * The codes of some characteristics, not known last, and a column a stage: so many out of the stage before, or of all
 * aged 10 to 17, as a multiple of all others, with its range and a word where that stands out.
 */
export const characteristicTable =
  (dimensions: readonly Dimension[]): FigureTable =>
  (reading, view, caption) => {
    const heads = view.series.map((series) => stageRow((series.split('.')[1] ?? '') as DisparityStage));
    const period = view.periods[0];
    const comparisons = period ? othersFamily(reading, period).comparisons : [];
    const rows = dimensions.flatMap((dimension) => rowsOf(reading, view, { dimension, comparisons }));
    return figureTable(caption, { heads: ['Group', ...heads], inWords: heads }, rows);
  };

interface Asked {
  readonly dimension: Dimension;
  readonly comparisons: readonly OthersComparison[];
}

function rowsOf(
  { observations }: Publishable,
  { series, periods }: View,
  { dimension, comparisons }: Asked,
): readonly (readonly Cell[])[] {
  const own = observations.filter(
    (o) => series.includes(o.series) && o.period.label === periods[0]?.label && o.group?.[dimension] !== undefined,
  );
  const codes = inCodeOrder(
    dimension,
    own.flatMap(({ group }) => group?.[dimension] ?? []),
  );
  return codes.flatMap((code) => {
    const found = series.map((name) => own.find((o) => o.series === name && o.group?.[dimension] === code));
    if (found.every((o) => !o || isOfNobody(o) || isNotThere(o))) return [];
    const cells = found.map((o) => {
      if (!o) return '';
      const compared = comparisons.find(
        (one) => one.observation.series === o.series && one.dimension === dimension && one.code === code,
      );
      return cellOf(o, compared);
    });
    return [[nameOf(dimension, code), ...cells]];
  });
}

/** A code by its own name, and that it is not known by what is not known. */
const nameOf = (dimension: Dimension, code: string): string =>
  code === 'not_known' ? `${dimensionNames[dimension] ?? dimension}: not known` : codeName(dimension, code);

/** Whether an extract is missing: a row of that alone would say nothing. */
const isNotThere = ({ numerator }: Observation): boolean =>
  numerator.kind === 'withheld' && numerator.because === 'not available';

const isOfNobody = ({ numerator, denominator }: Observation): boolean =>
  numberOf(numerator) === 0 && (denominator === null || numberOf(denominator) === 0 || denominator.kind === 'withheld');

/** `12 of 40: 1.8 [u] (1.1 to 3.0), higher`, as far as the numbers bear it. */
function cellOf(observation: Observation, compared: OthersComparison | undefined): Cell {
  if (observation.numerator.kind === 'withheld') return shorthand[observation.numerator.because];
  const isShare = observation.series.includes('.of_stage_before');
  const count = isShare ? sayOf(asTold(observation, { unit: 'percent' })) : sayNone(observation.numerator);
  return figureCell(`${count}${compared ? sayAfterCounts(compared) : ''}`, observation);
}
