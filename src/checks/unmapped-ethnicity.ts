import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByEthnicity } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

export const unmappedEthnicity: Check = {
  id: 'unmapped-ethnicity',
  severity: 'changes',
  title: 'The text of the ethnicity maps to no ethnic group',
  because: 'The child counts as not known, a group of its own, and is left out of the shares and relative rates.',
  fix: 'Map the text under codes: ethnicity: for the children extract in boardpack.yaml, or correct it in the case system.',
  touches: [...measuresByEthnicity],
  source:
    'Youth Justice Board data-quality views, which list ethnicity; its Disparity Toolkit knows the five groups and not known.',
  example: {
    fails: { children: [{ ethnicity: 'White, no more said' }] },
    passes: { children: [{ ethnicity: 'White' }] },
  },
  looksAt: [
    look('children', ['ethnicity'], (dataset) =>
      rowsWhere(
        dataset.children,
        (row) => dataset.children.columns.ethnicity.at(row) === UNREADABLE && !isWithdrawn(dataset, row),
      ),
    ),
  ],
};
