import type { Dataset } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { caseMeasures } from './measures-touched.ts';
import { eachDay, reachesTo, usualLag } from './reaches-to.ts';

/** So many offences and outcomes are to be expected in the gap, or it may be chance: there are none once in 150 times. */
const fewestExpected = 5;

const year = 365;

/** Whether the dates stop short of the as-at date, by more than a service with so few cases may do by chance. */
function stopsShort(dataset: Dataset, asAt: Day): boolean {
  const latest = reachesTo(dataset, asAt);
  if (latest === undefined || asAt - latest <= usualLag) return false;
  let inLastYear = 0;
  eachDay(dataset, asAt, (day) => {
    if (day > latest - year) inLastYear += 1;
  });
  return (inLastYear * (asAt - latest)) / year >= fewestExpected;
}

export const looksLikeAnEarlierExtract: Check = {
  id: 'looks-like-an-earlier-extract',
  severity: 'blocks',
  title: `No offence or outcome is dated in the last ${usualLag} days before the as-at date`,
  because:
    'The files are probably those of last quarter: every figure of the quarter that ended would be too low, and nothing in a single row would show it.',
  fix: 'Export the extracts again, and check the date they were made. If the as-at date is the wrong one, set asAt in boardpack.yaml.',
  touches: caseMeasures,
  source: `Our own: it is said only where the year before leads one to expect ${fewestExpected} offences and outcomes or more in the gap.`,
  example: {
    fails: { offences: [{ offence_date: '2024-01-15' }], outcomes: [{ outcome_date: '2024-03-01' }] },
    passes: { offences: [{ offence_date: '2024-01-15' }], outcomes: [{ outcome_date: '2026-09-01' }] },
  },
  looksAt: [
    {
      ...lookWhole('offences', ['offenceDate'], (dataset, { asAt }) => stopsShort(dataset, asAt)),
      beside: ['outcomes'],
    },
  ],
};
