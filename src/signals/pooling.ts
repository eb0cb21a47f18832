import type { Publishable } from '../disclosure/disclose.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import { fewestExpected } from '../vocabulary/small-numbers.ts';

interface Spans {
  readonly latestYear: Period;
  readonly threeYears: Period;
}

interface Pooled {
  readonly period: Period;
  /** Whether the latest year was too thin, so that three are told of together. */
  readonly thin: boolean;
}

/** The rule of `pooledPeriods` as it is printed. */
export const poolingRule = `Where a stage has so few children in the latest year that, were all rates equal, fewer than ${fewestExpected} would be expected of the smallest ethnic group, it is told of the three latest years together. That is chosen from the number of all children whose ethnicity is known and from the population, before any group is looked at. (Our definition; ${fewestExpected} is the usual floor for expected counts.)`;

/** The span over which a stage (`custody`) of disproportionality is told: the latest year, or three where that is thin. */
export function pooledPeriods(reading: Publishable, stage: string, { latestYear, threeYears }: Spans): Pooled {
  const all = childrenAt(reading, stage, latestYear);
  const smallest = smallestShare(reading, latestYear) ?? smallestShare(reading, threeYears);
  const thin = all === undefined || smallest === undefined || all * smallest < fewestExpected;
  return { period: thin ? threeYears : latestYear, thin };
}

/** Children of the stage whose ethnicity is known; `undefined` where that is withheld. */
const childrenAt = ({ observations }: Publishable, stage: string, { label }: Period): number | undefined =>
  observations
    .filter(({ series, period }) => series === `disproportionality.${stage}.share_difference` && period.label === label)
    .flatMap(({ group, denominator }) =>
      group?.ethnicity === 'not_known' ? [] : ((denominator && numberOf(denominator)) ?? []),
    )[0];

/** The smallest group's share of the population; `undefined` where that of a group is not told. */
function smallestShare(reading: Publishable, period: Period): number | undefined {
  const aged = populationTold(reading, period);
  const populations = knownEthnicGroups.map((group) => aged.get(group));
  if (!populations.every((population) => population !== undefined)) return undefined;
  const total = populations.reduce((sum, population) => sum + population, 0);
  return total === 0 ? undefined : Math.min(...populations) / total;
}

/** The population by group, from whichever stage tells it: where the few children of one are withheld, so is it there. */
function populationTold({ observations }: Publishable, { label }: Period): ReadonlyMap<string | undefined, number> {
  const told = new Map<string | undefined, number>();
  for (const { series, period, group, denominator } of observations) {
    const population = denominator === null ? undefined : numberOf(denominator);
    const isRate = series.endsWith('.relative_rate') && period.label === label;
    if (isRate && population !== undefined) told.set(group?.ethnicity, population);
  }
  return told;
}
