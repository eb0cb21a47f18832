import { ethnicCategories } from '../vocabulary/ethnic-category.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { code, codeBy, text, whole } from './columns.ts';
import { defineExtract } from './extract.ts';
import { parsePopulationGroup } from './population-group.ts';

export const population = defineExtract({
  name: 'population',
  columns: {
    area: text('area', 'filled'),
    year: whole('year', 'filled'),
    ethnicity: codeBy({
      heading: 'ethnicity',
      presence: 'filled',
      codes: [...knownEthnicGroups, 'all' as const, ...ethnicCategories],
      parse: parsePopulationGroup,
    }),
    sex: code('sex', 'optional', ['male', 'female', 'all']),
    aged10To17: whole('aged_10_to_17', 'filled'),
    source: text('source', 'filled'),
  },
});
