import { relativeRates } from '../../../charts/relative-rates.ts';
import { shareDifferences } from '../../../charts/share-differences.ts';
import type { Entry } from '../pack.ts';
import { byGroup } from '../pictures.ts';
import { publishedBeside } from '../published-beside.ts';

const stages = ['fte', 'children', 'custody'] as const;
const ofStages = (kind: string): readonly string[] => stages.map((stage) => `disproportionality.${stage}.${kind}`);

export const disproportionality: Entry = {
  measure: 'disproportionality',
  heading: 'Disproportionality',
  summary: [
    { series: 'disproportionality.fte.relative_rate', title: 'Relative rates by ethnic group', told: 'relative rates' },
  ],
  pictures: [
    byGroup('relative-rates', 'Relative rates', { chart: relativeRates, series: ofStages('relative_rate') }),
    byGroup('share-differences', 'Share of children less share of the population', {
      chart: shareDifferences,
      series: ofStages('share_difference'),
    }),
  ],
  published: publishedBeside.disproportionality,
};
