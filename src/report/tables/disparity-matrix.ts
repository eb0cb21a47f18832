import type { View } from '../../charts/chart.ts';
import { familyOf } from '../../charts/disparity-view.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Denominator } from '../../signals/disparity-family.ts';
import type { DisparityRung } from '../../signals/disparity-rungs.ts';
import { ethnicGroupNames, ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { DisparityRow } from './disparity-rows.ts';
import { disparityRows } from './disparity-rows.ts';
import { figureTable } from './figure-table.ts';

/** The kinds of row a table of stages by group has: on what, how it is named, and what stands in its cells. */
export interface MatrixRow {
  readonly on: Denominator;
  readonly named: (rung: DisparityRung) => string;
  readonly cell: (row: DisparityRow) => string;
}

/** A row a stage and a column a group: the figures of a picture at a glance. Their ids stand in the tables in full. */
export function disparityMatrix(
  { reading, view, caption }: { readonly reading: Publishable; readonly view: View; readonly caption: string },
  kinds: readonly MatrixRow[],
): BlockOf<'table'> {
  const { rungs } = familyOf(reading, view);
  const heads = ethnicGroups.map(
    (group) => `${ethnicGroupNames[group]}${group === view.reference ? ' (reference)' : ''}`,
  );
  const rows = kinds.map((kind) => ({ kind, found: disparityRows(reading, view, kind.on) }));
  const told = rungs.flatMap((rung) =>
    rows.flatMap(({ kind, found }) => {
      const own = found.filter((row) => row.rung.stage === rung.stage);
      const cells = ethnicGroups.map((group) => {
        const row = own.find(({ ethnicity }) => ethnicity === group);
        return row ? kind.cell(row) : shorthand['not available'];
      });
      return cells.some(Boolean) && (own.length > 0 || kind.on === 'population') ? [[kind.named(rung), ...cells]] : [];
    }),
  );
  return figureTable(caption, { heads: ['Stage', ...heads], inWords: heads }, told);
}
