import { plain } from '../vocabulary/code-text.ts';
import type { EthnicCategory } from '../vocabulary/ethnic-category.ts';
import { isEthnicCategory, isKnownEthnicGroup } from '../vocabulary/ethnic-category.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { parseEthnicity } from '../vocabulary/ethnicity.ts';

type PopulationGroup = Exclude<EthnicGroup, 'not_known'> | 'all' | EthnicCategory;

/**
 * One of the five groups, however it is spelled, `all`, or one of the 19 categories of the Census, which is a part of its
 * group and never added to it. Not known is none of them, nor is the older code for Chinese.
 */
export function parsePopulationGroup(text: string): PopulationGroup | undefined {
  if (plain(text) === 'all') return 'all';
  const ethnicity = parseEthnicity(text);
  return isKnownEthnicGroup(ethnicity) || isEthnicCategory(ethnicity) ? ethnicity : undefined;
}
