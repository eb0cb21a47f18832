import type { View } from '../../src/charts/chart.ts';
import type { Publishable } from '../../src/disclosure/disclose.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { percentage } from '../../src/measures/observe.ts';
import type { Observation, SeriesSpec } from '../../src/measures/reading.ts';
import { detectableRatio } from '../../src/statistics/detectable-ratio.ts';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';
import { newcombe } from '../../src/statistics/newcombe.ts';
import { rateRatio } from '../../src/statistics/rate-ratio.ts';
import { wilson } from '../../src/statistics/wilson.ts';
import { addMonths } from '../../src/vocabulary/day.ts';
import { knownEthnicGroups } from '../../src/vocabulary/ethnicity.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { span, yearTo } from '../../src/vocabulary/period.ts';
import { asAt, viewOf } from './fixture-readings.ts';

export const latestYear = yearTo(asAt);
export const threeYears = span(addMonths(asAt + 1, -36), asAt);

/** A number for each of the five groups, in the order Asian, Black, Mixed, Other, White. */
type ByGroup = readonly [number, number, number, number, number];

/** Children of each group at a stage, and at the stage before; none of them is known to be anybody else. */
interface Counted {
  readonly stage: string;
  readonly counts: ByGroup;
  readonly before?: ByGroup;
  readonly notKnown?: number;
  readonly period?: Period;
}

/** 10, 10, 5, 5 and 70% of 10,000. */
const population: ByGroup = [1000, 1000, 500, 500, 7000];
const white = 4;

const specOf = (title: string, unit: SeriesSpec['unit'], denominator: string): SeriesSpec => ({
  title,
  unit,
  better: 'neither',
  numerator: 'children of the group',
  denominator,
});

const seriesOf = (stage: string): readonly (readonly [string, SeriesSpec])[] => [
  [
    `disproportionality.${stage}.share_difference`,
    specOf(`Share of ${stage} less share of the population`, 'points', 'all'),
  ],
  [`disproportionality.${stage}.relative_rate`, specOf(`Relative rate of ${stage}`, 'ratio', 'aged 10 to 17')],
  [`disproportionality.${stage}.relative_rate_others`, specOf(`Relative rate of ${stage}`, 'ratio', 'aged 10 to 17')],
  [`disproportionality.${stage}.of_stage_before`, specOf(`Share of ${stage}`, 'percent', 'children dealt with')],
  [
    `disproportionality.${stage}.of_stage_before_difference`,
    specOf(`Difference of ${stage}`, 'points', 'children dealt with'),
  ],
  [`disproportionality.${stage}.of_stage_before_ratio`, specOf(`Ratio of ${stage}`, 'ratio', 'children dealt with')],
  [
    `disproportionality.${stage}.of_stage_before_ratio_others`,
    specOf(`Ratio of ${stage}`, 'ratio', 'children dealt with'),
  ],
];

type AgainstReference = NonNullable<Observation['against']>;

type Told = Pick<Observation, 'numerator' | 'denominator' | 'value' | 'interval'> & Partial<Observation>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

function difference(counts: ByGroup, place: number): Told {
  const [count, all] = [counts[place] ?? 0, sum(counts)];
  const share = (population[place] ?? 0) / sum(population);
  const figures = { numerator: known(count), denominator: known(all) };
  if (all === 0) return { ...figures, value: withheld('not applicable'), interval: null };
  const [low, high] = wilson(count, all);
  return {
    ...figures,
    value: known(100 * (count / all - share)),
    interval: [100 * (low - share), 100 * (high - share)],
  };
}

/** Against the reference group, or another number of events on another exposure. */
function relativeRate(
  { counts, notKnown = 0 }: Counted,
  place: number,
  [referenceEvents, referenceExposure]: readonly [number, number],
): Told {
  const [events, exposure] = [counts[place] ?? 0, population[place] ?? 0];
  const figures = { numerator: known(events), denominator: known(exposure) };
  if (events + referenceEvents === 0) return { ...figures, value: withheld('not applicable'), interval: null };
  const { ratio, interval, p } = rateRatio({ events, exposure, referenceEvents, referenceExposure });
  const scale = referenceExposure / exposure;
  const against: AgainstReference = {
    expected: referenceEvents / scale,
    p,
    exactP: p,
    standsOut: detectableRatio({ exposure, referenceEvents, referenceExposure }),
    ifNotKnown:
      notKnown === 0
        ? null
        : [(events * scale) / (referenceEvents + notKnown), ((events + notKnown) * scale) / referenceEvents],
    notKnown: { numerator: notKnown, children: notKnown },
  };
  return { ...figures, value: referenceEvents === 0 ? withheld('not applicable') : known(ratio), interval, against };
}

function ofBefore({ counts, before = population }: Counted, place: number): Told {
  const [x, n] = [counts[place] ?? 0, before[place] ?? 0];
  return { numerator: known(x), denominator: known(n), ...percentage(x, n) };
}

function beforeTable({ counts, before = population }: Counted, place: number) {
  return { x1: counts[place] ?? 0, n1: before[place] ?? 0, x2: counts[white], n2: before[white] };
}

function beforeDifference(counted: Counted, place: number): Told {
  const table = beforeTable(counted, place);
  const figures = { numerator: known(table.x1), denominator: known(table.n1) };
  if (table.n1 === 0 || table.n2 === 0) return { ...figures, value: withheld('not applicable'), interval: null };
  const { difference: apart, interval } = newcombe(table);
  return { ...figures, value: known(100 * apart), interval: [100 * interval[0], 100 * interval[1]] };
}

/** The range is no textbook's: a third to three times, on one side of 1 where the test is below 5%. */
function beforeRatio(counted: Counted, place: number): Told {
  const table = beforeTable(counted, place);
  const { x1, n1, x2, n2 } = table;
  const figures = { numerator: known(x1), denominator: known(n1) };
  if (n1 === 0 || x2 === 0) return { ...figures, value: withheld('not applicable'), interval: null };
  const ratio = (x1 * n2) / (x2 * n1);
  const p = fisherMidP(table);
  const against: AgainstReference = {
    expected: (n1 * x2) / n2,
    p,
    exactP: p,
    standsOut: { low: undefined, high: undefined },
    ifNotKnown: null,
  };
  return {
    ...figures,
    value: known(ratio),
    interval: p < 0.05 ? [(1 + ratio) / 2, 2 * ratio] : [ratio / 3, ratio * 3],
    against,
  };
}

/** What the measure would tell of a stage. */
function observationsOf(counted: Counted): readonly Observation[] {
  const { stage, counts, before, period = latestYear, notKnown = 0 } = counted;
  const own = (kind: string, ethnicity: string, told: Told): Observation => ({
    series: `disproportionality.${stage}.${kind}`,
    period,
    group: { ethnicity },
    children: 99,
    behind: null,
    ...told,
  });
  const reference = (told: Told, place: number): Told => {
    const { against: _, ...rest } = told;
    return place === white ? { ...rest, interval: null } : told;
  };
  return [
    ...knownEthnicGroups.flatMap((ethnicity, place) => {
      const others: readonly [number, number] = [
        sum(counts) - (counts[place] ?? 0),
        sum(population) - (population[place] ?? 0),
      ];
      return [
        own('share_difference', ethnicity, difference(counts, place)),
        own(
          'relative_rate',
          ethnicity,
          reference(relativeRate(counted, place, [counts[white], population[white]]), place),
        ),
        own('relative_rate_others', ethnicity, relativeRate(counted, place, others)),
        ...(before
          ? [
              own('of_stage_before', ethnicity, ofBefore(counted, place)),
              own('of_stage_before_difference', ethnicity, reference(beforeDifference(counted, place), place)),
              own('of_stage_before_ratio', ethnicity, reference(beforeRatio(counted, place), place)),
            ]
          : []),
      ];
    }),
    ...['share_difference', 'relative_rate', ...(before ? ['of_stage_before', 'of_stage_before_ratio'] : [])].map(
      (kind) =>
        own(kind, 'not_known', {
          numerator: known(notKnown),
          denominator: withheld('not applicable'),
          value: withheld('not applicable'),
          interval: null,
        }),
    ),
  ];
}

/** A reading of disproportionality as the board's own copy may show it, or with figures of 1 to 4 withheld. */
export const disparityReading = (stages: readonly Counted[], board: 'exact' | 'withheld' = 'exact'): Publishable =>
  disclose(
    {
      measure: 'disproportionality',
      series: Object.fromEntries(stages.flatMap(({ stage }) => seriesOf(stage))),
      observations: stages.flatMap(observationsOf),
    },
    boardPolicy(board),
  );

/** A view of every stage of a reading, over one year or three. */
export const disparityView = (): View => viewOf(['disproportionality.fte.relative_rate'], [latestYear, threeYears]);

/** Black children far above the White rate, Asian children at it, too few of Mixed and none of Other; custody over three years. */
export const sample: readonly Counted[] = [
  { stage: 'offence', counts: [20, 60, 12, 8, 180], notKnown: 9 },
  { stage: 'children', counts: [12, 40, 9, 4, 100], before: [20, 60, 12, 8, 150], notKnown: 6 },
  { stage: 'fte', counts: [10, 30, 2, 0, 70], before: [15, 35, 10, 8, 90], notKnown: 5 },
  { stage: 'custody', counts: [2, 14, 3, 0, 12], before: [30, 70, 20, 12, 210], period: threeYears },
];
