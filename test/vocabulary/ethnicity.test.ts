import { expect, test } from 'vitest';
import type { EthnicGroup } from '../../src/vocabulary/ethnicity.ts';
import {
  ethnicGroupNames,
  ethnicGroupOf,
  ethnicGroups,
  ethnicities,
  knownEthnicGroups,
  parseEthnicity,
} from '../../src/vocabulary/ethnicity.ts';

interface Listed {
  readonly group: EthnicGroup;
  /** What the group is called, before a category. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
}

/** The ethnicity table as the page on the extracts lists it. */
const table: readonly Listed[] = [
  {
    group: 'white',
    names: ['White'],
    codes: ['W1', 'W2', 'W3', 'W9'],
    texts: [
      'English, Welsh, Scottish, Northern Irish or British',
      'Irish',
      'Gypsy or Irish Traveller',
      'Roma',
      'Other White',
    ],
  },
  {
    group: 'mixed',
    names: ['Mixed', 'Mixed or Multiple', 'Mixed or Multiple ethnic groups'],
    codes: ['M1', 'M2', 'M3', 'M9'],
    texts: [
      'White and Black Caribbean',
      'White and Black African',
      'White and Asian',
      'Other Mixed or Multiple ethnic groups',
    ],
  },
  {
    group: 'asian',
    names: ['Asian', 'Asian or Asian British', 'Asian, Asian British or Asian Welsh'],
    codes: ['A1', 'A2', 'A3', 'A4', 'A9'],
    texts: ['Indian', 'Pakistani', 'Bangladeshi', 'Chinese', 'Other Asian'],
  },
  {
    group: 'black',
    names: ['Black', 'Black or Black British', 'Black, Black British, Black Welsh, Caribbean or African'],
    codes: ['B1', 'B2', 'B9'],
    texts: ['African', 'Caribbean', 'Other Black'],
  },
  {
    group: 'other',
    names: ['Other', 'Other ethnic group'],
    codes: ['O1', 'O2', 'O9'],
    texts: ['Arab', 'Any other ethnic group'],
  },
  {
    group: 'not_known',
    names: [],
    codes: ['NS'],
    texts: ['Not stated', 'Not known', 'Information not obtainable', 'Refused'],
  },
];

const groupNamed = (text: string): EthnicGroup | undefined => {
  const ethnicity = parseEthnicity(text);
  return ethnicity && ethnicGroupOf(ethnicity);
};

const joints = [' ', ': ', ' - ', ' \u2013 ', ':'];

test.each(table)('every code and text of $group is read', ({ group, codes, texts }) => {
  const spellings = [...codes, ...texts].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase(), ` ${text} `]);
  expect(spellings.filter((text) => groupNamed(text) !== group)).toEqual([]);
});

test.each(table)(
  "every text of $group is read behind the group's names, a colon or a dash",
  ({ group, names, texts }) => {
    const spellings = texts.flatMap((text) => names.flatMap((name) => joints.map((joint) => `${name}${joint}${text}`)));
    expect(spellings.filter((text) => groupNamed(text) !== group)).toEqual([]);
  },
);

test.each(table)("a text of $group means the same category behind the group's name as alone", ({ names, texts }) => {
  const wrong = texts.filter((text) =>
    names.some((name) => parseEthnicity(`${name}: ${text}`) !== parseEthnicity(text)),
  );
  expect(wrong).toEqual([]);
});

test('the 18+1 codes and the Census texts of one category are one category', () => {
  const pairs = [
    ['W1', 'English, Welsh, Scottish, Northern Irish or British', 'white_british'],
    ['W2', 'Irish', 'white_irish'],
    ['W3', 'Gypsy or Irish Traveller', 'white_gypsy_or_irish_traveller'],
    ['W9', 'Other White', 'white_other'],
    ['M1', 'White and Black Caribbean', 'white_and_black_caribbean'],
    ['M2', 'White and Black African', 'white_and_black_african'],
    ['M3', 'White and Asian', 'white_and_asian'],
    ['M9', 'Other Mixed or Multiple ethnic groups', 'mixed_other'],
    ['A1', 'Indian', 'indian'],
    ['A2', 'Pakistani', 'pakistani'],
    ['A3', 'Bangladeshi', 'bangladeshi'],
    ['A4', 'Chinese', 'chinese'],
    ['A9', 'Other Asian', 'asian_other'],
    ['B1', 'Caribbean', 'black_caribbean'],
    ['B2', 'African', 'black_african'],
    ['B9', 'Other Black', 'black_other'],
    ['O2', 'Arab', 'arab'],
    ['O9', 'Any other ethnic group', 'any_other'],
    ['NS', 'Not stated', 'not_known'],
  ] as const;
  for (const [code, text, category] of pairs) {
    expect([code, parseEthnicity(code)]).toEqual([code, category]);
    expect([text, parseEthnicity(text)]).toEqual([text, category]);
  }
});

test('every category has a name of its own that is read back as itself', () => {
  expect(ethnicities.filter((ethnicity) => parseEthnicity(ethnicity) !== ethnicity)).toEqual([]);
});

test.each([
  ['Asian', 'asian'],
  ['Asian or Asian British', 'asian'],
  ['Black', 'black'],
  ['Black or Black British', 'black'],
  ['Mixed', 'mixed'],
  ['Mixed or Multiple', 'mixed'],
  ['Other', 'other'],
  ['Other ethnic group', 'other'],
  ['White', 'white'],
  ['not_known', 'not_known'],
])('the bare group %s is read as that group and no category of it', (text, ethnicity) => {
  expect(parseEthnicity(text)).toBe(ethnicity);
});

test('O1, Chinese in the older list, stays in other and is told apart from every other category', () => {
  expect(parseEthnicity('O1')).toBe('older_chinese');
  expect(groupNamed('O1')).toBe('other');
  expect(parseEthnicity('Chinese')).toBe('chinese');
  expect(groupNamed('Chinese')).toBe('asian');
});

test.each([
  ['Roma and Gypsy or Irish Traveller are white', 'White: Roma', 'white'],
  ['Arab is other', 'Other ethnic group: Arab', 'other'],
  ['White and Asian is mixed, not white or asian', 'White and Asian', 'mixed'],
  ['Other White is white, not other', 'Other White', 'white'],
] as const)('%s', (_, text, group) => {
  expect(groupNamed(text)).toBe(group);
});

test.each(['W4', 'A5', 'X1', 'Asian: Irish', 'White: Chinese', 'Klingon', '', 'A'])('%j names no category', (text) => {
  expect(parseEthnicity(text)).toBeUndefined();
});

test('not known is a group of its own, is shown last, and has no population', () => {
  expect(ethnicGroups).toEqual(['asian', 'black', 'mixed', 'other', 'white', 'not_known']);
  expect(knownEthnicGroups).toEqual(['asian', 'black', 'mixed', 'other', 'white']);
  expect(Object.keys(ethnicGroupNames)).toEqual(ethnicGroups);
});
