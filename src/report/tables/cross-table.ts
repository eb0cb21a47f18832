import { seriesSpec } from '../../charts/chart.ts';
import type { Dimension } from '../../measures/reading.ts';
import { codeName, dimensionNames } from '../../vocabulary/code-name.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { sayBare } from '../../vocabulary/wording.ts';
import type { FigureTable } from '../contents/pack.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** Counts by two characteristics at once: a row a code of the first, a column a code of the second; rows of nobody are left out. */
export const crossTable =
  (down: Dimension, across: Dimension): FigureTable =>
  (reading, { series: [series = ''], periods: [period] }, caption) => {
    const { unit } = seriesSpec(reading, series);
    const found = reading.observations.filter(
      (o) =>
        o.series === series &&
        o.period.label === period?.label &&
        Object.keys(o.group ?? {}).length === 2 &&
        o.group?.[down] !== undefined &&
        o.group[across] !== undefined,
    );
    const codesOf = (dimension: Dimension) =>
      inCodeOrder(
        dimension,
        found.flatMap(({ group }) => group?.[dimension] ?? []),
      );
    const columns = codesOf(across);
    const rows = codesOf(down).flatMap((code) => {
      const own = columns.map((column) =>
        found.find(({ group }) => group?.[down] === code && group[across] === column),
      );
      if (own.every((o) => !o || numberOf(o.value) === 0)) return [];
      return [[codeName(down, code), ...own.map((o) => (o ? figureCell(sayBare(o.value, unit), o) : '0'))]];
    });
    const heads = [dimensionNames[down] ?? down, ...columns.map((column) => codeName(across, column))];
    return figureTable(caption, { heads }, rows);
  };
