import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { estimateKey, firstRows, isEstimate } from './population-counts.ts';
import { populationTouches } from './population-touches.ts';

export const populationRowTwice: Check = {
  id: 'population-row-twice',
  severity: 'changes',
  title: 'The population of the same area, year, ethnic group and sex stands twice',
  because:
    'The two are added up, so every rate of that year and group has too many children below the line, and is too low.',
  fix: 'Delete one of the two rows; a second source pasted below the first is a usual cause.',
  touches: populationTouches,
  source: 'Our own: an area has one number of children in a year; this program adds up what is given',
  example: {
    fails: { population: [{}, { aged_10_to_17: '10050' }] },
    passes: { population: [{}, { year: '2025', aged_10_to_17: '10050' }] },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], also: ['sex'], alike: ['year', 'ethnicity', 'sex', 'area'] },
      look('population', ['year', 'ethnicity', 'aged10To17'], ({ population }) => {
        const first = firstRows(population);
        return rowsWhere(
          population,
          (row) => isEstimate(population, row) && first.get(estimateKey(population, row)) !== row,
        );
      }),
    ),
  ],
};
