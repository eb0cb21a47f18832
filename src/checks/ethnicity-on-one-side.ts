import type { Dataset } from '../dataset/dataset.ts';
import { isEthnicCategory, isKnownEthnicGroup } from '../vocabulary/ethnic-category.ts';
import type { Ethnicity } from '../vocabulary/ethnicity.ts';
import { ethnicGroupOf } from '../vocabulary/ethnicity.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { firstRows, keyOfAll } from './population-counts.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Of a category that so many children of the extract should belong to by the population, none at all is no chance. */
const FEWEST_EXPECTED = 5;

/** One list of codes that both sides may use: the five groups, or the categories they are made of. */
interface List {
  readonly holds: (code: string | undefined) => boolean;
  readonly codeOf: (ethnicity: Ethnicity) => string;
}

const lists: readonly List[] = [
  { holds: isKnownEthnicGroup, codeOf: ethnicGroupOf },
  { holds: isEthnicCategory, codeOf: (ethnicity) => ethnicity },
];

/** The first row of each code of a list of which the population has any children. */
function inPopulation({ population }: Dataset, { holds }: List): ReadonlyMap<string, number> {
  const { ethnicity, aged10To17 } = population.columns;
  const found = new Map<string, number>();
  for (const row of firstRows(population).values()) {
    const code = ethnicity.codeAt(row);
    if (code !== undefined && holds(code) && aged10To17.at(row) > 0 && !found.has(code)) found.set(code, row);
  }
  return found;
}

/** The code of a child in a list; `undefined` where it has none, or the child is withdrawn. */
function codeIn(dataset: Dataset, { holds, codeOf }: List): (child: number) => string | undefined {
  return (child) => {
    const ethnicity = dataset.children.columns.ethnicity.codeAt(child);
    const code = ethnicity === undefined || isWithdrawn(dataset, child) ? undefined : codeOf(ethnicity);
    return holds(code) ? code : undefined;
  };
}

function childrenWithoutPopulation(dataset: Dataset): readonly number[] {
  const known = lists.map((list) => ({ codeOf: codeIn(dataset, list), population: inPopulation(dataset, list) }));
  return rowsWhere(dataset.children, (child) =>
    known.some(({ codeOf, population }) => {
      const code = codeOf(child);
      return population.size > 0 && code !== undefined && !population.has(code);
    }),
  );
}

const populationWithoutChildren = (dataset: Dataset): readonly number[] =>
  lists.flatMap((list) => {
    const codeOf = codeIn(dataset, list);
    const codes = Array.from({ length: dataset.children.rows }, (_, child) => codeOf(child));
    const coded = codes.filter((code) => code !== undefined);
    return [...inPopulation(dataset, list)]
      .filter(([code, row]) => !coded.includes(code) && coded.length * shareAt(dataset, list, row) >= FEWEST_EXPECTED)
      .map(([, row]) => row);
  });

/** The share of a row's children among those of all codes of the list, of its area, year and sex. */
function shareAt({ population }: Dataset, { holds }: List, row: number): number {
  const { ethnicity, aged10To17 } = population.columns;
  const beside = [...firstRows(population).values()].filter(
    (other) => holds(ethnicity.codeAt(other)) && keyOfAll(population, other) === keyOfAll(population, row),
  );
  return aged10To17.at(row) / beside.reduce((sum, other) => sum + aged10To17.at(other), 0);
}

export const ethnicityOnOneSide: Check = {
  id: 'ethnicity-on-one-side',
  severity: 'changes',
  title: 'An ethnic group or category is on one side only: among the children, or in the population',
  because:
    'Its rate has nothing below the line, or nobody above it, and looks like none at all; the children belong to another category on the other side, whose rate is wrong too.',
  fix: 'Use one list on both sides: add the population of the category, or map the text of the ethnicity to the category that the population has.',
  touches: ['disproportionality', 'disproportionality-by-characteristic'],
  source: `Our own: a relative rate needs one list above and below the line. A category of the population that no child has is told where at least ${FEWEST_EXPECTED} children of the extract would be expected in it.`,
  example: {
    fails: { children: [{ ethnicity: 'Roma' }], population: [{ ethnicity: 'White British' }] },
    passes: { children: [{ ethnicity: 'Roma' }], population: [{ ethnicity: 'White British' }, { ethnicity: 'Roma' }] },
  },
  looksAt: [
    lookBeside(['population'], 'children', ['ethnicity'])(childrenWithoutPopulation),
    showing(
      { also: ['year', 'sex'] },
      lookBeside(['children'], 'population', ['ethnicity', 'aged10To17'])(populationWithoutChildren),
    ),
  ],
};
