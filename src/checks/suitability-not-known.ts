import type { CodeColumn } from '../dataset/column.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

const notKnown = (rows: number, suitability: CodeColumn<string>): readonly number[] =>
  rowsWhere({ rows }, (row) => suitability.codeAt(row) === 'not_known');

export const suitabilityNotKnown: Check = {
  id: 'suitability-not-known',
  severity: 'changes',
  title: 'The home or the education is recorded as neither suitable nor unsuitable, but not known',
  because:
    'Unless the parameter notKnownSuitability says otherwise, KPIs 1 to 3 count it as unsuitable, even where a child has another that is suitable.',
  fix: 'Ask the worker, and record whether it is suitable.',
  touches: ['kpi-1-accommodation', 'kpi-2-education', 'kpi-3-send'],
  source: 'Youth Justice Board, KPI reporting code: unknown counts as unsuitable (counting rules 5.1 and 6.1)',
  example: {
    fails: { accommodation: [{ suitability: 'not_known' }] },
    passes: { accommodation: [{ suitability: 'suitable' }] },
  },
  looksAt: [
    {
      ...look('accommodation', ['suitability'], ({ accommodation: { rows, columns } }) =>
        notKnown(rows, columns.suitability),
      ),
      couldBe: [{ suitability: 'suitable' }, { suitability: 'unsuitable' }],
    },
    {
      ...look('education', ['suitability'], ({ education: { rows, columns } }) => notKnown(rows, columns.suitability)),
      couldBe: [{ suitability: 'suitable' }, { suitability: 'unsuitable' }],
    },
  ],
};
