import { disparityStages } from '../vocabulary/disparity-rung.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { characteristicOfStageBefore } from './characteristics-of-stage-before.ts';
import { characteristicsOnPopulation } from './characteristics-on-population.ts';
import { characteristicsSeries as series } from './characteristics-series.ts';
import { characteristics } from './cohorts/characteristics.ts';
import { climb, isOutOfReach } from './cohorts/ladder.ts';
import { ladderLeftOut } from './cohorts/ladder-left-out.ts';
import type { Measure } from './measure.ts';
import { unobserved } from './observe.ts';
import type { Observation } from './reading.ts';

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const ladder = climb(basis, periods);
  return disparityStages.flatMap((stage) =>
    periods.flatMap((period) => {
      const { counted, fed } = ladder(stage, period);
      const names = Object.keys(series).filter((name) => name.startsWith(`characteristics.${stage}.`));
      if (isOutOfReach(basis, stage, period) || isOutOfReach(basis, 'court', period))
        return names.map((name) => unobserved({ series: name, period, group: null }, 'not available'));
      const rung = { basis, stage, period };
      const ofStageBefore = characteristics.flatMap((characteristic) =>
        fed ? characteristicOfStageBefore(rung, characteristic, fed) : [],
      );
      return [...characteristicsOnPopulation(rung, counted), ...ofStageBefore];
    }),
  );
}

export const disproportionalityByCharacteristic: Measure = {
  id: 'disproportionality-by-characteristic',
  title: 'Disproportionality by sex, age, care, special educational needs, ward and ethnic category',
  definition:
    'How far children of each sex, age band, ward and detailed ethnic category, children in care and children with special educational needs differ from all other children at each stage, out of the children of the stage before.',
  rule: [
    'Each figure is of the children of one code against all other children whose code is known. No two characteristics are crossed.',
    'The share of the stage before, its difference in percentage points and its ratio have the ranges of Wilson, Newcombe and Koopman; the relative rate on the population, given by sex and by ethnic category, has the conditional mid-P range. Diversion has no ratio.',
    'Who counts at a stage, and at the stage before it, is as the measure of disproportionality says.',
    'A child has one code in a period: that of the first of its outcomes that bring it to the stage before. Its age is the age at arrest or offence for that outcome; care and special educational needs are those of the day of that outcome.',
    'In care is a child with a row of wider_services.csv that says care_experienced, or a row of accommodation.csv of foster_care or residential_unit, current on the day. Every other child counts as neither in care nor care-experienced, so a record that was not made counts as none.',
    'Special educational needs are those of the rows of send.csv current on the day, identified or not; without a row current on it they are not known.',
    'The ward is that of children.csv. The ethnic category is one of the 19 of the 2021 Census; a child of whom only the group is told, or the older code O1, has none that is known.',
    'A category that only children have, or only the population, has no relative rate on the population and is in none of the others. The population of a span of several years is the sum over its years.',
    'Children whose code is not known are in no comparison, and their number is shown.',
  ],
  version: '1 (11/2026)',
  effective:
    'Any period the extracts reach; children cautioned or sentenced, and sentenced at court, from {disparityCountsFrom}, custody from {custodyCountsFrom}.',
  source:
    "Our definition: no published one was found for these characteristics in a single service; children, offences, outcomes and the extracts named, of the service's own case system",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['disparityCountsFrom', 'custodyCountsFrom'],
  differs: [
    'There is no national method for these characteristics at local level, and nothing official to set beside them.',
    'Care-experienced children include those who have left care: the extracts do not tell the two apart.',
    'A characteristic whose extract is not given is not available, care without either of its two; the others are. Remand needs custody_episodes.csv, and relative rates on the population need population.csv by sex and by category.',
  ],
  series,
  observe,
  passedOver: ladderLeftOut,
  example: {
    series: 'characteristics.court.of_stage_before',
    period: '2024/25',
    group: { sex: 'male' },
    numerator: 8,
    denominator: 12,
    because:
      'G02, G04, G07, G11, G15, G16, G18 and G27 are boys who were sentenced at court in the year. G01, G13, G22 and G23 were cautioned and no more, so 8 of 12 boys cautioned or sentenced.',
  },
};
