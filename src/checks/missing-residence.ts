import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const missingResidence: Check = {
  id: 'missing-residence',
  severity: 'changes',
  title: 'It is not recorded where the child lived on the date of the outcome',
  because: 'A blank counts as local, so a child from elsewhere would be counted here; the YJB drops such rows.',
  fix: 'Record on the outcome whether the child lived in the area on that day.',
  touches: outcomeMeasures,
  source: 'Youth Justice Board first-time entrant view, which loses an outcome whose residence is blank.',
  example: {
    fails: { outcomes: [{ residence: '' }] },
    passes: { outcomes: [{ residence: 'local' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['residence'], ({ outcomes }) =>
        rowsWhere(outcomes, (row) => outcomes.columns.residence.at(row) === ABSENT),
      ),
      couldBe: [{ residence: 'local' }, { residence: 'other' }],
    },
  ],
};
