import type { Dataset } from '../dataset/dataset.ts';
import { isKnownEthnicGroup } from '../vocabulary/ethnic-category.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Check } from './check.ts';
import { look, showing } from './check.ts';
import { firstRows, keyOfAll } from './population-counts.ts';
import { populationTouches } from './population-touches.ts';

/** Groups are projected from the census and their total is estimated anew each year, so they need not agree to the child. */
const AGREES_WITHIN = 0.02;

/** Rows for all groups whose number is not that of the five groups together, where all five are there. */
function astray({ population }: Dataset): readonly number[] {
  const { ethnicity, aged10To17 } = population.columns;
  const rows = firstRows(population);
  const together = new Map<number, { groups: number; children: number }>();
  for (const row of rows.values()) {
    if (!isKnownEthnicGroup(ethnicity.codeAt(row))) continue;
    const { groups, children } = together.get(keyOfAll(population, row)) ?? { groups: 0, children: 0 };
    together.set(keyOfAll(population, row), { groups: groups + 1, children: children + aged10To17.at(row) });
  }
  return [...together].flatMap(([key, { groups, children }]) => {
    const all = rows.get(key);
    if (all === undefined || groups < knownEthnicGroups.length) return [];
    return Math.abs(children - aged10To17.at(all)) > AGREES_WITHIN * aged10To17.at(all) ? [all] : [];
  });
}

export const populationDoesNotAddUp: Check = {
  id: 'population-does-not-add-up',
  severity: 'changes',
  title: 'The five ethnic groups do not add up to the whole population',
  because:
    'Rates of all children use the whole and those of each group its own number: one of them is wrong, and with it the rates over it.',
  fix: 'Take the whole and the groups of a year from one source, and look for a number mistyped or of other ages.',
  touches: populationTouches,
  source: `Our own: nothing published says how near they must be; more than ${AGREES_WITHIN * 100}% apart is told`,
  example: {
    fails: {
      population: [
        { ethnicity: 'all', aged_10_to_17: '9000' },
        ...knownEthnicGroups.map((ethnicity) => ({ ethnicity, aged_10_to_17: '2000' })),
      ],
    },
    passes: {
      population: [
        { ethnicity: 'all', aged_10_to_17: '10000' },
        ...knownEthnicGroups.map((ethnicity) => ({ ethnicity, aged_10_to_17: '2000' })),
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], also: ['sex'], alike: ['year', 'sex', 'area'] },
      look('population', ['year', 'ethnicity', 'aged10To17'], astray),
    ),
  ],
};
