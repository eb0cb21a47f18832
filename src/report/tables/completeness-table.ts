import type { FieldCompleteness } from '../../checks/completeness.ts';
import { areEnough } from '../../vocabulary/small-numbers.ts';
import { sayNumber, sayPeriod } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { figureTable } from './figure-table.ts';

/** How complete each field has been, a row a field and a column a quarter: `23 of 25 (92%)`. */
export const completenessTable = (fields: readonly FieldCompleteness[]): BlockOf<'table'> =>
  figureTable(
    'Rows of each quarter on which a field that figures read is filled',
    { heads: ['Field', ...(fields[0]?.quarters ?? []).map(({ period }) => sayPeriod(period))] },
    fields.map(({ file, heading, quarters }) => [`${heading}, ${file}`, ...quarters.map(sayFilled)]),
  );

function sayFilled({ rows, filled }: FieldCompleteness['quarters'][number]): string {
  const few = !areEnough(rows);
  const share = few ? '' : ` (${sayNumber((filled / rows) * 100, 'percent')}%)`;
  return `${sayNumber(filled, 'children')} of ${sayNumber(rows, 'children')}${share}`;
}
