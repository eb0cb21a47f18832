import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByEthnicity } from './measures-touched.ts';

export const missingEthnicity: Check = {
  id: 'missing-ethnicity',
  severity: 'changes',
  title: 'The child has no ethnicity recorded',
  because: 'The child is counted as not known and left out of the shares and relative rates.',
  fix: 'Ask the child, and record the answer; where the child will not say, record "not stated".',
  touches: [...measuresByEthnicity],
  source:
    'Youth Justice Board data-quality views, which list ethnicity; its Disparity Toolkit counts a blank as not known.',
  example: {
    fails: { children: [{ ethnicity: '' }] },
    passes: { children: [{ ethnicity: 'NS' }] },
  },
  looksAt: [
    look('children', ['ethnicity'], ({ children }) =>
      rowsWhere(children, (row) => children.columns.ethnicity.at(row) === ABSENT),
    ),
  ],
};
