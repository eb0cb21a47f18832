import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { disparityStages } from '../vocabulary/disparity-rung.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { known } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { childrenBy } from './cohorts/children-by.ts';
import type { Members } from './cohorts/ladder.ts';
import { climb, isOutOfReach } from './cohorts/ladder.ts';
import { ladderLeftOut } from './cohorts/ladder-left-out.ts';
import type { Event } from './cross-tabulate.ts';
import { relativeRate, relativeRateOthers, shareDifference } from './disproportionality-figures.ts';
import { differenceFrom, ofStageBefore, ratioTo, ratioToOthers } from './disproportionality-of-stage-before.ts';
import { disproportionalityRule } from './disproportionality-rule.ts';
import { disproportionalitySeries, isCompared, kindsByEthnicity } from './disproportionality-series.ts';
import { ethnicGroupAt } from './groups.ts';
import type { Measure } from './measure.ts';
import { incomparable, unobserved } from './observe.ts';
import { populationByGroup } from './population.ts';
import type { Observation } from './reading.ts';

/** One stage in one period, for every ethnic group. */
interface Rung {
  readonly basis: Basis;
  readonly stage: DisparityStage;
  readonly period: Period;
  readonly members: Members;
}

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const ladder = climb(basis, periods);
  return disparityStages.flatMap((stage) =>
    periods.flatMap((period) => {
      const rung = { basis, stage, period, members: ladder(stage, period) };
      return [...onPopulation(rung), ...onStageBefore(rung)];
    }),
  );
}

function onPopulation({ basis, stage, period, members: { counted } }: Rung): readonly Observation[] {
  const populations = populationByGroup(basis, period);
  const kinds = ['share_difference', 'relative_rate', 'relative_rate_others'];
  if (!populations || isOutOfReach(basis, stage, period)) return unknown(stage, period, kinds);
  const cellOf = childrenBy(counted.events, ethnicityIn(basis));
  const on = {
    ...sharedBy(stage, period),
    table: counted.table,
    cellOf,
    populationOf: (code: string) => populations.get(code) ?? { aged10To17: 0, rows: [] },
  };
  const { referenceGroup } = basis.parameters;
  return [
    ...knownEthnicGroups.flatMap((group) => [
      shareDifference(on, group),
      relativeRate(on, group, referenceGroup),
      relativeRateOthers(on, group),
    ]),
    ...kinds.map((kind) => incomparable(notKnown(stage, period, kind), cellOf('not_known'), counted.table)),
  ];
}

function onStageBefore({ basis, stage, period, members: { fed } }: Rung): readonly Observation[] {
  if (fed === undefined) return [];
  const kinds = kindsByEthnicity(stage).flatMap(([kind]) => (kind.startsWith('of_stage_before') ? [kind] : []));
  if (isOutOfReach(basis, stage, period) || isOutOfReach(basis, 'court', period)) return unknown(stage, period, kinds);
  const on = {
    ...sharedBy(stage, period),
    tables: { counted: fed.counted.table, before: fed.before.table },
    cellOf: childrenBy(fed.counted.events, ethnicityIn(basis)),
    beforeOf: childrenBy(fed.before.events, ethnicityIn(basis)),
  };
  const { referenceGroup } = basis.parameters;
  return [
    ...knownEthnicGroups.flatMap((group) => [
      ofStageBefore(on, group),
      differenceFrom(on, group, referenceGroup),
      ...(isCompared(stage) ? [ratioTo(on, group, referenceGroup), ratioToOthers(on, group)] : []),
    ]),
    ...kinds.map((kind) => ({
      ...incomparable(notKnown(stage, period, kind), on.cellOf('not_known'), fed.counted.table),
      denominator: known(on.beforeOf('not_known').count),
    })),
  ];
}

const ethnicityIn =
  ({ dataset }: Basis) =>
  ({ child }: Event): string =>
    ethnicGroupAt(dataset, child);

const sharedBy = (stage: DisparityStage, period: Period) =>
  ({ series: `disproportionality.${stage}`, period, dimension: 'ethnicity', codes: knownEthnicGroups }) as const;

/** Children whose ethnicity is not known are in no share and no ratio; how many they are is shown. */
const notKnown = (stage: DisparityStage, period: Period, kind: string) => ({
  series: `disproportionality.${stage}.${kind}`,
  period,
  group: { ethnicity: 'not_known' },
});

const unknown = (stage: DisparityStage, period: Period, kinds: readonly string[]): readonly Observation[] =>
  kinds.map((kind) =>
    unobserved({ series: `disproportionality.${stage}.${kind}`, period, group: null }, 'not available'),
  );

export const disproportionality: Measure = {
  id: 'disproportionality',
  title: 'Disproportionality',
  definition:
    'How far each ethnic group is over- or under-represented at every stage, from arrest or offence to custody and remand: against the local population aged 10 to 17, and against the children of the stage before.',
  ...disproportionalityRule,
  version: '2 (11/2026)',
  effective:
    'Any period the extracts reach; children cautioned or sentenced, and sentenced at court, from {disparityCountsFrom}, custody from {custodyCountsFrom}.',
  source:
    "Shares as the government's former national indicator 44; relative rates as the Lammy Review 2017; children, offences, outcomes and custody episodes of the service's own case system",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['referenceGroup', 'disparityCountsFrom', 'custodyCountsFrom'],
  series: disproportionalitySeries,
  observe,
  passedOver: ladderLeftOut,
  example: {
    series: 'disproportionality.fte.relative_rate',
    period: '2024/25',
    group: { ethnicity: 'black' },
    numerator: 3,
    denominator: 1_500,
    because:
      'G04, G15 and G27 are Black and became first-time entrants in the year, 3 of 1,500. Of 5,000 White children G01, G13 and G19 did. 3/1,500 is 3.3 times 3/5,000.',
  },
};
