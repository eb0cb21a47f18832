import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { custodialOutcomes } from './cohorts/custodial-outcomes.ts';
import { disparityEvents } from './cohorts/disparity-events.ts';
import { firstOutcomes } from './cohorts/first-outcomes.ts';
import type { Event } from './cross-tabulate.ts';
import { crossTabulate } from './cross-tabulate.ts';
import type { StageInPeriod } from './disproportionality-figures.ts';
import { relativeRate, shareDifference } from './disproportionality-figures.ts';
import type { Stage } from './disproportionality-series.ts';
import { disproportionalitySeries, stageNames } from './disproportionality-series.ts';
import { ethnicGroupAt } from './groups.ts';
import type { LeftOut, Measure } from './measure.ts';
import { incomparable, unobserved } from './observe.ts';
import { populationByGroup } from './population.ts';
import { outcomesReachBackTo, outOfReach } from './reach.ts';
import type { Observation } from './reading.ts';

interface Counted {
  readonly children: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/** Which children are counted at each stage, and whom its rule leaves out. */
const countedAt: Readonly<Record<Stage, (basis: Basis) => Counted>> = {
  fte: (basis) => ({ children: firstOutcomes(basis).events, leftOut: firstOutcomes(basis).leftOut }),
  children: disparityEvents,
  custody: custodialOutcomes,
};

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  return stageNames.flatMap((stage) => {
    const cells = crossTabulate(countedAt[stage](basis).children, periods, ({ child }) =>
      ethnicGroupAt(basis.dataset, child),
    );
    return periods.flatMap((period) => {
      const populations = populationByGroup(basis, period);
      if (!populations || outOfReach(period, outcomesReachBackTo(basis), basis.asAt)) return unknown(stage, period);
      const inPeriod: StageInPeriod = {
        stage,
        period,
        cellOf: (ethnicity) => cells(period, ethnicity),
        populationOf: (ethnicity) => populations.get(ethnicity) ?? { aged10To17: 0, rows: [] },
        reference: basis.parameters.referenceGroup,
      };
      const compared = knownEthnicGroups.flatMap((ethnicity) => [
        shareDifference(inPeriod, ethnicity),
        relativeRate(inPeriod, ethnicity),
      ]);
      return [...compared, ...notKnown(inPeriod)];
    });
  });
}

/** What each stage leaves out, under its own name: it is counted by the rule of another measure. */
const leftOutAt = (stage: Stage, basis: Basis): readonly LeftOut[] =>
  countedAt[stage](basis).leftOut.map(({ reason, ...left }) => ({
    ...left,
    sentence: 3,
    reason: `${stage}: ${reason}`,
  }));

const kindsOf = (stage: Stage): readonly string[] =>
  ['share_difference', 'relative_rate'].map((kind) => `disproportionality.${stage}.${kind}`);

const unknown = (stage: Stage, period: Period): readonly Observation[] =>
  kindsOf(stage).map((series) => unobserved({ series, period, group: null }, 'not available'));

/** Children whose ethnicity is not known are in no share and no ratio; how many they are is shown. */
const notKnown = ({ stage, period, cellOf }: StageInPeriod): readonly Observation[] =>
  kindsOf(stage).map((series) =>
    incomparable({ series, period, group: { ethnicity: 'not_known' } }, cellOf('not_known'), 'outcomes'),
  );

export const disproportionality: Measure = {
  id: 'disproportionality',
  title: 'Disproportionality',
  definition:
    'How far each ethnic group is over- or under-represented against the local population aged 10 to 17: among first-time entrants, children cautioned or sentenced, and children sentenced to custody.',
  rule: [
    "The share difference is the group's share of the children whose ethnicity is known, less its share of the population aged 10 to 17, in percentage points; its range is Wilson's for the share, with the population taken as exact.",
    "The relative rate is the group's rate on its population over the reference group's rate; its range is the conditional mid-P interval for two rates. Where no child of the reference group is counted there is no ratio.",
    'Children are those that the measures of first-time entrants, of children cautioned or sentenced and of custody count. Those whose ethnicity is not known are left out of shares and ratios, and their number is shown.',
    'The population is the latest mid-year estimate on or before the last day of the period, or the nearest there is.',
  ],
  version: '1 (11/2026)',
  effective:
    'Any period the extracts reach; children cautioned or sentenced from {disparityCountsFrom}, custody from {custodyCountsFrom}.',
  source:
    "Shares as the government's former national indicator 44; relative rates as the Lammy Review 2017; children and outcomes of the service's own case system",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes', 'population'],
  parameters: ['referenceGroup', 'disparityCountsFrom', 'custodyCountsFrom'],
  differs: [
    'No relative rate is published for children in a single service, so there is nothing official to set beside it.',
  ],
  series: disproportionalitySeries,
  observe,
  passedOver: (basis) => stageNames.flatMap((stage) => leftOutAt(stage, basis)),
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
