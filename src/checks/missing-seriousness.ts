import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { scoreThatMatters } from './could-be.ts';

export const missingSeriousness: Check = {
  id: 'missing-seriousness',
  severity: 'changes',
  title: 'The offence has no seriousness score',
  because: 'KPI 9 cannot see it as serious violence whatever it was, and the disparity counts by score show it as 0.',
  fix: "Enter the Youth Justice Board's score of the offence, from 1 to 8; choosing the offence from the list brings it.",
  touches: ['kpi-9-serious-violence', 'disparity-counts'],
  source: 'Youth Justice Board KPI 9, which counts scores 5 to 8; its Disparity Toolkit takes no score for 0.',
  example: {
    fails: { offences: [{ seriousness: '' }] },
    passes: { offences: [{ seriousness: '6' }] },
  },
  looksAt: [
    {
      ...look('offences', ['seriousness'], (dataset) => {
        const { seriousness } = dataset.offences.columns;
        return rowsWhere(dataset.offences, (row) => seriousness.at(row) === ABSENT);
      }),
      couldBe: scoreThatMatters,
    },
  ],
};
