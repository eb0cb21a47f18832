import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { scoreThatMatters } from './could-be.ts';

const isOutside = (score: number): boolean => present(score) && (score < 1 || score > 8);

export const seriousnessOutOfRange: Check = {
  id: 'seriousness-out-of-range',
  severity: 'changes',
  title: 'The seriousness score is not from 1 to 8',
  because:
    'KPI 9 does not count it as serious violence; in the disparity counts 0 looks like no score, and 9 or more stands in no score at all.',
  fix: "Enter the Youth Justice Board's score of the offence, from 1 to 8.",
  touches: ['kpi-9-serious-violence', 'disparity-counts'],
  source: 'Youth Justice Board offence list: every score is from 1 to 8.',
  example: {
    fails: { offences: [{ seriousness: '9' }] },
    passes: { offences: [{ seriousness: '8' }] },
  },
  looksAt: [
    {
      ...look('offences', ['seriousness'], (dataset) => {
        const { seriousness } = dataset.offences.columns;
        return rowsWhere(dataset.offences, (row) => isOutside(seriousness.at(row)));
      }),
      couldBe: scoreThatMatters,
    },
  ],
};
