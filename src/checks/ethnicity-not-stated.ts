import { present } from '../vocabulary/absent.ts';
import { sayCount, sayNumber } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { measuresByEthnicity } from './measures-touched.ts';
import { isWithdrawn } from './withdrawn.ts';

/** The share of first-time entrants in the country, in percent, whose ethnicity was not known. */
const usual = 14;

/** Of fewer children some more than the usual share is soon chance. */
const enough = 50;

const recorded = (stated: number, notStated: number): readonly { readonly ethnicity: string }[] => [
  ...Array.from({ length: stated }, () => ({ ethnicity: 'W1' })),
  ...Array.from({ length: notStated }, () => ({ ethnicity: 'NS' })),
];

export const ethnicityNotStated: Check = {
  id: 'ethnicity-not-stated',
  severity: 'look',
  title: 'Ethnicity is recorded as not stated or not known for more than 14 in 100 children',
  because:
    'These children are a group of their own in the counts and left out of the shares and relative rates, which so many can turn either way.',
  fix: 'Ask the children who are still with the service again, and have a manager look at how and when workers ask.',
  touches: [...measuresByEthnicity],
  source:
    'Youth Justice Statistics 2019/20: ethnicity was not known for 14% of first-time entrants. At least 50 children is our own.',
  example: {
    fails: { children: recorded(42, 8) },
    passes: { children: recorded(43, 7) },
  },
  looksAt: [
    lookWhole('children', ['ethnicity'], (dataset) => {
      const { ethnicity } = dataset.children.columns;
      let all = 0;
      let notStated = 0;
      for (let row = 0; row < dataset.children.rows; row++) {
        if (!present(ethnicity.at(row)) || isWithdrawn(dataset, row)) continue;
        all++;
        if (ethnicity.codeAt(row) === 'not_known') notStated++;
      }
      const many = all >= enough && notStated * 100 > usual * all;
      return many && `${sayNumber(notStated, 'children')} of ${sayCount(all, 'child', 'children')}`;
    }),
  ],
};
