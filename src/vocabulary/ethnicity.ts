import { plain } from './code-text.ts';

/** The five groups, in the order the YJB shows them, and not known, which is always shown as a group of its own. */
export const ethnicGroups = ['asian', 'black', 'mixed', 'other', 'white', 'not_known'] as const;
export type EthnicGroup = (typeof ethnicGroups)[number];
export type KnownEthnicGroup = Exclude<EthnicGroup, 'not_known'>;

/** The five groups for which there is a population. */
export const knownEthnicGroups = ethnicGroups.filter((group) => group !== 'not_known');

export const ethnicGroupNames: Readonly<Record<EthnicGroup, string>> = {
  asian: 'Asian',
  black: 'Black',
  mixed: 'Mixed',
  other: 'Other',
  white: 'White',
  not_known: 'Not known',
};

/** What may stand before a category, with or without a colon or dash: the group's names. */
const prefixes: Readonly<Record<EthnicGroup, readonly string[]>> = {
  asian: ['Asian', 'Asian or Asian British', 'Asian, Asian British or Asian Welsh'],
  black: ['Black', 'Black or Black British', 'Black, Black British, Black Welsh, Caribbean or African'],
  mixed: ['Mixed', 'Mixed or Multiple', 'Mixed or Multiple ethnic groups'],
  other: ['Other', 'Other ethnic group'],
  white: ['White'],
  not_known: ['Not known'],
};

interface Category {
  readonly group: EthnicGroup;
  /** The code of the police self-defined (18+1) system. */
  readonly code?: string;
  readonly texts: readonly string[];
}

/** The 19 categories of the 2021 Census, the 18+1 system and the bare groups: what each is called, and its group. */
const categories = {
  white_british: {
    group: 'white',
    code: 'W1',
    texts: [
      'British',
      'English, Welsh, Scottish, Northern Irish or British',
      'English/Welsh/Scottish/Northern Irish/British',
    ],
  },
  white_irish: { group: 'white', code: 'W2', texts: ['Irish'] },
  white_gypsy_or_irish_traveller: { group: 'white', code: 'W3', texts: ['Gypsy or Irish Traveller'] },
  white_roma: { group: 'white', texts: ['Roma'] },
  white_other: { group: 'white', code: 'W9', texts: ['Other White', 'Any other White background'] },
  white_and_black_caribbean: { group: 'mixed', code: 'M1', texts: ['White and Black Caribbean'] },
  white_and_black_african: { group: 'mixed', code: 'M2', texts: ['White and Black African'] },
  white_and_asian: { group: 'mixed', code: 'M3', texts: ['White and Asian'] },
  mixed_other: {
    group: 'mixed',
    code: 'M9',
    texts: ['Other Mixed or Multiple ethnic groups', 'Other Mixed', 'Any other Mixed or Multiple background'],
  },
  indian: { group: 'asian', code: 'A1', texts: ['Indian'] },
  pakistani: { group: 'asian', code: 'A2', texts: ['Pakistani'] },
  bangladeshi: { group: 'asian', code: 'A3', texts: ['Bangladeshi'] },
  chinese: { group: 'asian', code: 'A4', texts: ['Chinese'] },
  asian_other: { group: 'asian', code: 'A9', texts: ['Other Asian', 'Any other Asian background'] },
  black_caribbean: { group: 'black', code: 'B1', texts: ['Caribbean'] },
  black_african: { group: 'black', code: 'B2', texts: ['African'] },
  black_other: { group: 'black', code: 'B9', texts: ['Other Black', 'Any other Black background'] },
  /** Chinese in the older 16+1 list. Stays in other, and is listed so that a service can map it to A4. */
  older_chinese: { group: 'other', code: 'O1', texts: [] },
  arab: { group: 'other', code: 'O2', texts: ['Arab'] },
  any_other: { group: 'other', code: 'O9', texts: ['Any other ethnic group'] },
  asian: { group: 'asian', texts: ['Asian', 'Asian or Asian British'] },
  black: { group: 'black', texts: ['Black', 'Black or Black British'] },
  mixed: { group: 'mixed', texts: ['Mixed', 'Mixed or Multiple', 'Mixed or Multiple ethnic groups'] },
  other: { group: 'other', texts: ['Other', 'Other ethnic group'] },
  white: { group: 'white', texts: ['White'] },
  not_known: {
    group: 'not_known',
    code: 'NS',
    texts: ['Not known', 'Not stated', 'Information not obtainable', 'Refused'],
  },
} as const satisfies Record<string, Category>;

export type Ethnicity = keyof typeof categories;
export const ethnicities = Object.keys(categories) as readonly Ethnicity[];

export const ethnicGroupOf = (ethnicity: Ethnicity): EthnicGroup => categories[ethnicity].group;

const comparable = (text: string): string => plain(text).replace(/[:,/]/g, '');

const spellings = new Map(
  ethnicities.flatMap((ethnicity) => {
    const { group, code, texts }: Category = categories[ethnicity];
    const prefixed = texts.flatMap((text) => prefixes[group].map((prefix) => `${prefix}${text}`));
    return [...prefixed, ...texts, ...(code ? [code] : []), ethnicity].map(
      (text) => [comparable(text), ethnicity] as const,
    );
  }),
);

/** The category a text or code names, or `undefined` where it names none. */
export const parseEthnicity = (text: string): Ethnicity | undefined => spellings.get(comparable(text));
