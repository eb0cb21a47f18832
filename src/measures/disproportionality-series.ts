import type { SeriesSpec } from './reading.ts';

/** The stages of the system whose children are set against the population, and how each is named. */
const stages = {
  fte: 'first-time entrants',
  children: 'children cautioned or sentenced',
  custody: 'children sentenced to custody',
} as const;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as readonly Stage[];

/** Two series a stage: the share difference in points, and the relative rate. */
export const disproportionalitySeries: Readonly<Record<string, SeriesSpec>> = Object.fromEntries(
  stageNames.flatMap((stage): [string, SeriesSpec][] => {
    const children = stages[stage];
    const shared = { better: 'neither', numerator: `${children} of the group` } as const;
    return [
      [
        `disproportionality.${stage}.share_difference`,
        {
          ...shared,
          title: `Share of ${children} less share of the population`,
          unit: 'points',
          denominator: `${children} whose ethnicity is known`,
        },
      ],
      [
        `disproportionality.${stage}.relative_rate`,
        {
          ...shared,
          title: `Relative rate of ${children}`,
          unit: 'ratio',
          denominator: 'children of the group aged 10 to 17',
        },
      ],
    ];
  }),
);
