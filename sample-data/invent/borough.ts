import { dayOf } from './days.ts';
import type { Weighted } from './random.ts';
import type { Group } from './records.ts';

export const AREA = 'Aldermoor';
export const SERVICE = 'Aldermoor Youth Justice Service';
/** The day the invented extract was taken: no date in it is later. */
export const AS_AT = dayOf(2026, 9, 30);

export const WARDS: Weighted<string> = [
  ['Alder Wharf', 17],
  ['Bellfounders', 15],
  ['Cinder Lane', 14],
  ['Gallowmere', 13],
  ['Kilnfield', 12],
  ['Ropewalk East', 11],
  ['Saltmarsh North', 10],
  ['St Rémy', 8],
];

const GROUPS: readonly Group[] = ['asian', 'black', 'mixed', 'other', 'white'];

/** Share of the population aged 10 to 17, in percent. */
const POPULATION_SHARE: Record<Group, number> = { asian: 38, black: 14, mixed: 11, other: 7, white: 30 };

/** How often a child of the group comes to notice, against a White child. */
const RELATIVE_RATE: Record<Group, number> = { asian: 0.8, black: 2.4, mixed: 1.5, other: 1.05, white: 1 };

/** How much more often than a White child the group's children lose their liberty once before a court. */
export const CUSTODY_RATE: Record<Group, number> = { asian: 0.95, black: 1.3, mixed: 1.25, other: 1, white: 1 };

/** The groups as they come to notice. */
export const GROUP_WEIGHTS: Weighted<Group> = GROUPS.map((group) => [
  group,
  POPULATION_SHARE[group] * RELATIVE_RATE[group],
]);

/** The police's self-defined codes (18+1) in each group. */
export const ETHNICITY_CODES: Record<Group, Weighted<string>> = {
  asian: [
    ['A1', 10],
    ['A2', 15],
    ['A3', 58],
    ['A4', 4],
    ['A9', 13],
  ],
  black: [
    ['B1', 30],
    ['B2', 50],
    ['B9', 20],
  ],
  mixed: [
    ['M1', 42],
    ['M2', 14],
    ['M3', 20],
    ['M9', 24],
  ],
  other: [
    ['O2', 40],
    ['O9', 60],
  ],
  white: [
    ['W1', 62],
    ['W2', 3],
    ['W3', 3],
    ['W9', 32],
  ],
};

/** The source of every figure that looks as if somebody had published it. */
export const INVENTED = 'Invented for the sample: Aldermoor does not exist';
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

interface SexCounts {
  readonly male: number;
  readonly female: number;
}

const sexCounts = (total: number): SexCounts => {
  const male = Math.round(total * 0.512);
  return { male, female: total - male };
};

/** Rows of the population table: every year by group and sex, the totals the exact sums of their parts. */
export const populationRows = (scale: number): string[][] =>
  YEARS.flatMap((year) => {
    const total = 43_600 + (year - 2018) * 160;
    const groups = GROUPS.map((group) => sexCounts(Math.round((total * scale * POPULATION_SHARE[group]) / 100)));
    const sum = groups.reduce((all, one) => ({ male: all.male + one.male, female: all.female + one.female }));
    return [sum, ...groups].flatMap((counts, index) => {
      const row = (sex: string, count: number): string[] => [
        AREA,
        String(year),
        ['all', ...GROUPS][index] ?? '',
        sex,
        String(count),
        INVENTED,
      ];
      return [row('all', counts.male + counts.female), row('male', counts.male), row('female', counts.female)];
    });
  });
