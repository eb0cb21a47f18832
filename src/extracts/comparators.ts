import { number, text } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Published figures of other areas. A blank value is withheld by its publisher: missing, never zero. */
export const comparators = defineExtract({
  name: 'comparators',
  columns: {
    measure: text('measure', 'filled'),
    area: text('area', 'filled'),
    period: text('period', 'filled'),
    value: number('value', 'present'),
    numerator: number('numerator', 'optional'),
    denominator: number('denominator', 'optional'),
    source: text('source', 'filled'),
    published: text('published', 'optional'),
  },
});
