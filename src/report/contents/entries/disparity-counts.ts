import type { Dimension } from '../../../measures/reading.ts';
import { crossTable } from '../../tables/cross-table.ts';
import type { Entry, Listing } from '../pack.ts';
import { latestYear } from '../pictures.ts';

const crossed = (series: string, caption: string, [down, across]: readonly [Dimension, Dimension]): Listing => ({
  caption: () => `${caption}, four latest quarters`,
  series: [series],
  periods: latestYear,
  table: crossTable(down, across),
});

/** The sheets of the YJB's tool: children, outcomes and offences by ethnic group and one thing more. */
export const disparityCounts: Entry = {
  measure: 'disparity-counts',
  heading: 'Offences by ethnic group',
  follows: true,
  summary: [],
  pictures: [],
  listings: [
    crossed('disparity.offences', 'Offences by category and ethnic group', ['category', 'ethnicity']),
    crossed('disparity.offences', 'Offences by seriousness score and ethnic group', ['score', 'ethnicity']),
    { ...crossed('disparity.children', 'Children by sex and ethnic group', ['sex', 'ethnicity']), annex: true },
    {
      ...crossed('disparity.outcomes', 'Outcomes by group and ethnic group', ['outcomeGroup', 'ethnicity']),
      annex: true,
    },
    { ...crossed('disparity.offences', 'Offences by seriousness score and sex', ['score', 'sex']), annex: true },
    { ...crossed('disparity.offences', 'Offences by category and sex', ['category', 'sex']), annex: true },
  ],
};
