import { byCode, withoutNoughts } from '../../charts/by-code.ts';
import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { FewCodes } from '../../charts/stacked-bars.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import { codeName } from '../../vocabulary/code-name.ts';
import { sayBare, sayPeriod } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** The figures of stacked bars, a row a period and a column a code, and the figure of all children where there is one. */
export const codeTable =
  (dimension: FewCodes) =>
  (reading: Publishable, { series: [series = ''], periods }: View, caption: string): BlockOf<'table'> => {
    const { unit } = seriesSpec(reading, series);
    const { codes, of } = withoutNoughts(byCode(reading, dimension, { series, periods }), periods);
    const totals = new Map(along(reading, series, periods).map((o) => [o.period.label, o]));
    const say = (observation: Observation | undefined): Cell =>
      observation ? figureCell(sayBare(observation.value, unit), observation) : '[x]';
    const heads = ['Period', ...codes.map((code) => codeName(dimension, code)), ...(totals.size > 0 ? ['Total'] : [])];
    const rows = periods.map((period) => [
      sayPeriod(period),
      ...codes.map((code) => say(of(period, code))),
      ...(totals.size > 0 ? [say(totals.get(period.label))] : []),
    ]);
    return figureTable(caption, { heads }, rows);
  };
