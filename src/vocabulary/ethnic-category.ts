import type { EthnicGroup, Ethnicity } from './ethnicity.ts';
import { ethnicGroups } from './ethnicity.ts';

/**
 * The 19 categories of the 2021 Census in the order of their groups, as a page names them. The older code for Chinese (O1)
 * and the bare groups are none of them.
 */
export const ethnicCategoryNames = {
  bangladeshi: 'Bangladeshi',
  chinese: 'Chinese',
  indian: 'Indian',
  pakistani: 'Pakistani',
  asian_other: 'Other Asian',
  black_african: 'Black African',
  black_caribbean: 'Black Caribbean',
  black_other: 'Other Black',
  white_and_asian: 'White and Asian',
  white_and_black_african: 'White and Black African',
  white_and_black_caribbean: 'White and Black Caribbean',
  mixed_other: 'Other Mixed',
  arab: 'Arab',
  any_other: 'Any other ethnic group',
  white_british: 'White British',
  white_irish: 'White Irish',
  white_gypsy_or_irish_traveller: 'Gypsy or Irish Traveller',
  white_roma: 'Roma',
  white_other: 'Other White',
} as const satisfies Partial<Record<Ethnicity, string>>;

export type EthnicCategory = keyof typeof ethnicCategoryNames;
export const ethnicCategories = Object.keys(ethnicCategoryNames) as readonly EthnicCategory[];

/** Whether an ethnicity is one of the 19 categories, not a whole group. */
export const isEthnicCategory = (ethnicity: string | undefined): ethnicity is EthnicCategory =>
  ethnicity !== undefined && ethnicity in ethnicCategoryNames;

/** Whether an ethnicity is one of the five groups as such. */
export const isKnownEthnicGroup = (ethnicity: string | undefined): ethnicity is Exclude<EthnicGroup, 'not_known'> =>
  ethnicity !== 'not_known' && ethnicGroups.some((group) => group === ethnicity);
