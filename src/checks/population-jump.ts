import type { Check } from './check.ts';
import { look, showing } from './check.ts';
import { firstRows, yearBefore } from './population-counts.ts';
import { populationTouches } from './population-touches.ts';

/** Share by which the children of an area may become more or fewer in a year. */
const MOST_CHANGE = 0.2;

/** Fewer children than this come and go in a small group without any fault. */
const FEWEST = 100;

export const populationJump: Check = {
  id: 'population-jump',
  severity: 'look',
  title: 'The population is quite another than the year before',
  because:
    'A rate falls when the children below the line become more, though nothing else changed: a year of other ages or another area looks like a success, or a failure.',
  fix: 'Check the number against its source: ages 10 to 17, the same area, and the same basis in both years.',
  touches: populationTouches,
  source: `Our own: children aged 10 to 17 change by a few in a hundred a year; more than ${MOST_CHANGE * 100}% is told`,
  example: {
    fails: { population: [{ year: '2024' }, { year: '2025', aged_10_to_17: '12500' }] },
    passes: { population: [{ year: '2024' }, { year: '2025', aged_10_to_17: '10150' }] },
  },
  looksAt: [
    showing(
      { also: ['sex'], alike: ['ethnicity', 'sex', 'area'] },
      look('population', ['year', 'ethnicity', 'aged10To17'], ({ population }) => {
        const { aged10To17 } = population.columns;
        const rows = firstRows(population);
        return [...rows].flatMap(([key, row]) => {
          const before = rows.get(yearBefore(key));
          if (before === undefined) return [];
          const was = aged10To17.at(before);
          const change = Math.abs(aged10To17.at(row) - was);
          return change >= FEWEST && change > MOST_CHANGE * was ? [row] : [];
        });
      }),
    ),
  ],
};
