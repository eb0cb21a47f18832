import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { measuresByEthnicity } from './measures-touched.ts';

export const olderChineseCode: Check = {
  id: 'older-chinese-code',
  severity: 'look',
  title: 'Ethnicity is O1, which meant Chinese in the older 16+1 list',
  because: 'O1 stays in the Other group; a Chinese child belongs in the Asian group.',
  fix: 'Map O1 to A4 under codes: ethnicity: for the children extract in boardpack.yaml, or record A4 in the case system.',
  touches: [...measuresByEthnicity],
  source: 'Our own: the 18+1 list gave Chinese the code A4, and records from before it may still hold O1.',
  example: {
    fails: { children: [{ ethnicity: 'O1' }] },
    passes: { children: [{ ethnicity: 'A4' }] },
  },
  looksAt: [
    look('children', ['ethnicity'], ({ children }) =>
      rowsWhere(children, (row) => children.columns.ethnicity.codeAt(row) === 'older_chinese'),
    ),
  ],
};
