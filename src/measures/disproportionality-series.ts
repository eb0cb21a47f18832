import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { disparityStages } from '../vocabulary/disparity-rung.ts';
import type { SeriesSpec } from './reading.ts';

interface StageWords {
  /** The children who count. */
  readonly children: string;
  /** What happens to them, as a rate is of it. */
  readonly rateOf: string;
  /** Those out of whom they come; absent where these are the population itself. */
  readonly before?: string;
  /** The children who count among those, where they are others than on the population. */
  readonly among?: string;
  /** Set where what happens is favourable: its ratio would not mirror that of the opposite, so there is none. */
  readonly favourable?: true;
}

/** The stages of the system in order, whose children are set against the population and the stage before. */
const stages: Readonly<Record<DisparityStage, StageWords>> = {
  offence: { children: 'children arrested or with an offence', rateOf: 'arrest or offence' },
  diversion: {
    children: 'children diverted',
    rateOf: 'diversion',
    before: 'children diverted, cautioned or sentenced',
    favourable: true,
  },
  children: {
    children: 'children cautioned or sentenced',
    rateOf: 'caution or sentence',
    before: 'children diverted, cautioned or sentenced',
  },
  fte: {
    children: 'first-time entrants',
    rateOf: 'first entry',
    before: 'children diverted, cautioned or sentenced who had never been cautioned or sentenced before the period',
  },
  court: {
    children: 'children sentenced at court',
    rateOf: 'sentence at court',
    before: 'children cautioned or sentenced',
  },
  custody: {
    children: 'children sentenced to custody',
    rateOf: 'custody',
    before: 'children sentenced at court',
  },
  remand: {
    children: 'children remanded to youth detention accommodation',
    rateOf: 'remand before the sentence',
    before: 'children sentenced at court',
    among: 'children who had been remanded to youth detention accommodation before the sentence',
  },
};

const wordsOf = (stage: DisparityStage): StageWords => stages[stage];

/** Whether a stage has a ratio to another group. */
export const isCompared = (stage: DisparityStage): boolean => !wordsOf(stage).favourable;

const shared = { better: 'neither' } as const;

const onPopulation = (stage: DisparityStage): readonly (readonly [string, SeriesSpec])[] => {
  const { children } = wordsOf(stage);
  const ratio = { ...shared, unit: 'ratio', denominator: 'children of the group aged 10 to 17' } as const;
  const numerator = `${children} of the group`;
  return [
    [
      'share_difference',
      {
        ...shared,
        title: `Share of ${children} less share of the population`,
        unit: 'points',
        numerator,
        denominator: `${children} whose ethnicity is known`,
      },
    ],
    ['relative_rate', { ...ratio, title: `Relative rate of ${children}`, numerator }],
    [
      'relative_rate_others',
      { ...ratio, title: `Relative rate of ${children}, against all other children`, numerator },
    ],
  ];
};

const onStageBefore = (stage: DisparityStage): readonly (readonly [string, SeriesSpec])[] => {
  const { children: all, rateOf, before, among: children = all } = wordsOf(stage);
  if (before === undefined) return [];
  const counts = { ...shared, numerator: `${children}, of the group`, denominator: `${before}, of the group` };
  const against = (other: string): SeriesSpec => ({
    ...counts,
    title: `Relative rate of ${rateOf} among ${before}${other}`,
    unit: 'ratio',
  });
  const less = (other: string): SeriesSpec => ({
    ...counts,
    title: `Share of ${before}: ${children}, less that of ${other}`,
    unit: 'points',
  });
  const alone = [
    ['of_stage_before', { ...counts, title: `Share of ${before}: ${children}`, unit: 'percent' }],
    ['of_stage_before_difference', less('the reference group')],
    ['of_stage_before_difference_others', less('all other children')],
  ] as const;
  if (!isCompared(stage)) return alone;
  return [
    ...alone,
    ['of_stage_before_ratio', against('')],
    ['of_stage_before_ratio_others', against(', against all other children')],
  ];
};

/** The kinds of figure a stage may have: on the population, and on the stage before. */
export const kindsOf = (stage: DisparityStage): readonly (readonly [kind: string, spec: SeriesSpec])[] => [
  ...onPopulation(stage),
  ...onStageBefore(stage),
];

/** The kinds told by ethnic group: where there is a reference group, the difference is from that. */
export const kindsByEthnicity = (stage: DisparityStage): readonly (readonly [kind: string, spec: SeriesSpec])[] =>
  kindsOf(stage).filter(([kind]) => kind !== 'of_stage_before_difference_others');

export const disproportionalitySeries: Readonly<Record<string, SeriesSpec>> = Object.fromEntries(
  disparityStages.flatMap((stage) =>
    kindsByEthnicity(stage).map(([kind, spec]) => [`disproportionality.${stage}.${kind}`, spec]),
  ),
);
