import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresBySex } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

export const sexHoldsGender: Check = {
  id: 'sex-holds-gender',
  severity: 'changes',
  title: 'The text in the cell for sex is no sex, as where gender was typed into it',
  because: 'The child counts as not known wherever a figure is given for boys and for girls, so the two are too low.',
  fix: 'Record the sex in its own field and gender in the field for it, or map the text under codes: sex: for the children extract in boardpack.yaml.',
  touches: [...measuresBySex],
  source: 'Youth Justice Board data-quality views: sex is the field to use, and gender is of before 2022.',
  example: {
    fails: { children: [{ sex: 'Non-binary' }] },
    passes: { children: [{ sex: 'not_known' }] },
  },
  looksAt: [
    look('children', ['sex'], (dataset) =>
      rowsWhere(
        dataset.children,
        (row) => dataset.children.columns.sex.at(row) === UNREADABLE && !isWithdrawn(dataset, row),
      ),
    ),
  ],
};
