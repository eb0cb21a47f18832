import { ethnicCategories } from '../vocabulary/ethnic-category.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import type { Rung } from './characteristics-of-stage-before.ts';
import { categoriesCoded } from './cohorts/characteristics.ts';
import { childrenBy } from './cohorts/children-by.ts';
import type { Counted } from './cohorts/ladder.ts';
import { relativeRateOthers } from './disproportionality-figures.ts';
import { ethnicCategoryAt, sexAt } from './groups.ts';
import { incomparable, unobserved } from './observe.ts';
import { populationOf } from './population.ts';
import type { Served } from './population-over.ts';
import { populationOver } from './population-over.ts';
import type { Observation } from './reading.ts';

/** A characteristic that the population is told by as well. */
interface OfPopulation {
  readonly dimension: 'sex' | 'ethnicCategory';
  readonly codes: readonly string[];
  readonly codeAt: (basis: Basis, child: number) => string;
  readonly populations: (basis: Basis, period: Period) => ReadonlyMap<string, Served>;
  /** Whether children may have the code at all: on one side only there is no rate. */
  readonly isCoded: (basis: Basis, code: string) => boolean;
}

const told: readonly OfPopulation[] = [
  {
    dimension: 'sex',
    codes: ['male', 'female'],
    codeAt: ({ dataset }, child) => sexAt(dataset, child),
    populations: (basis, period) => {
      const { years, ofSex } = populationOf(basis);
      return populationOver(period, { years, codes: ['male', 'female'] as const, of: ofSex });
    },
    isCoded: () => true,
  },
  {
    dimension: 'ethnicCategory',
    codes: ethnicCategories,
    codeAt: ({ dataset }, child) => ethnicCategoryAt(dataset, child),
    populations: (basis, period) => {
      const { yearsOfCategories: years, of } = populationOf(basis);
      return populationOver(period, { years, codes: ethnicCategories, of });
    },
    isCoded: (basis, code) => categoriesCoded(basis).has(code),
  },
];

/** Rates on the population against all others, by sex and by ethnic category: of a category on one side only none is available. */
export const characteristicsOnPopulation = (rung: Rung, counted: Counted): readonly Observation[] =>
  told.flatMap((characteristic) => observed(rung, characteristic, counted));

function observed(
  { basis, stage, period }: Rung,
  { dimension, codes, codeAt, populations, isCoded }: OfPopulation,
  { events, table }: Counted,
): readonly Observation[] {
  const series = `characteristics.${stage}.relative_rate_others`;
  const served = populations(basis, period);
  const isOnBothSides = (code: string): boolean => (served.get(code)?.aged10To17 ?? 0) > 0 && isCoded(basis, code);
  const at = (code: string) => ({ series, period, group: { [dimension]: code } });
  if (served.size === 0) return [unobserved(at('not_known'), 'not available')];
  const cellOf = childrenBy(events, ({ child }) => codeAt(basis, child));
  const on = {
    series: `characteristics.${stage}`,
    period,
    dimension,
    codes: codes.filter(isOnBothSides),
    table,
    cellOf,
    populationOf: (code: string) => served.get(code) ?? { aged10To17: 0, rows: [] },
  };
  return [
    ...codes.map((code) =>
      isOnBothSides(code) ? relativeRateOthers(on, code) : unobserved(at(code), 'not available'),
    ),
    incomparable(at('not_known'), cellOf('not_known'), table),
  ];
}
