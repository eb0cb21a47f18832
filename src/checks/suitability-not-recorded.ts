import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const suitabilityNotRecorded: Check = {
  id: 'suitability-not-recorded',
  severity: 'changes',
  title: 'It is not recorded whether the home or the education is suitable',
  because:
    'KPIs 1 to 3 leave the record out, its hours and kind too: a child with no other is neither suitable nor unsuitable, and lowers the share that is suitable.',
  fix: 'Record whether it is suitable; say not known only where nobody can tell, which counts as unsuitable.',
  touches: ['kpi-1-accommodation', 'kpi-2-education', 'kpi-3-send'],
  source: 'Youth Justice Board, KPIs 1 and 2: a record with blank suitability is ignored (counting rules 5.1 and 6.1)',
  example: {
    fails: { accommodation: [{ suitability: '' }] },
    passes: { accommodation: [{ suitability: 'not_known' }] },
  },
  looksAt: [
    {
      ...look('accommodation', ['suitability'], ({ accommodation }) =>
        rowsWhere(accommodation, (row) => accommodation.columns.suitability.at(row) === ABSENT),
      ),
      couldBe: [{ suitability: 'suitable' }, { suitability: 'unsuitable' }],
    },
    {
      ...look('education', ['suitability'], ({ education }) =>
        rowsWhere(education, (row) => education.columns.suitability.at(row) === ABSENT),
      ),
      couldBe: [{ suitability: 'suitable' }, { suitability: 'unsuitable' }],
    },
  ],
};
