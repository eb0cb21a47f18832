import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresBySex } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

export const missingSex: Check = {
  id: 'missing-sex',
  severity: 'changes',
  title: 'The child has no sex recorded',
  because: 'The child counts as not known wherever a figure is given for boys and for girls, so the two are too low.',
  fix: 'Record the sex of the child; say not known only where it cannot be found out.',
  touches: [...measuresBySex],
  source: 'Youth Justice Board data-quality views, which list sex; its Disparity Toolkit gives every count by it.',
  example: {
    fails: { children: [{ sex: '' }] },
    passes: { children: [{ sex: 'female' }] },
  },
  looksAt: [
    look('children', ['sex'], (dataset) =>
      rowsWhere(
        dataset.children,
        (row) => dataset.children.columns.sex.at(row) === ABSENT && !isWithdrawn(dataset, row),
      ),
    ),
  ],
};
