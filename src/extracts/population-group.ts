import { plain } from '../vocabulary/code-text.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupOf, parseEthnicity } from '../vocabulary/ethnicity.ts';

type PopulationGroup = Exclude<EthnicGroup, 'not_known'> | 'all';

/** One of the five groups, however it is spelled, or `all`. A detailed category or not known is neither. */
export function parsePopulationGroup(text: string): PopulationGroup | undefined {
  if (plain(text) === 'all') return 'all';
  const ethnicity = parseEthnicity(text);
  if (ethnicity === undefined) return undefined;
  const group = ethnicGroupOf(ethnicity);
  return group === 'not_known' || ethnicity !== group ? undefined : group;
}
