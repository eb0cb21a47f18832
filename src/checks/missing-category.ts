import { ABSENT } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { categoriesThatMatter } from './could-be.ts';
import { reoffendingMeasures } from './measures-touched.ts';

export const missingCategory: Check = {
  id: 'missing-category',
  severity: 'changes',
  title: 'The offence has no category',
  because:
    'It cannot be serious violence in KPI 9, is no breach in the reoffending measures even where it was one, and stands as not known where first-time entrants are given by offence.',
  fix: 'Choose the offence from the list in the case system, which brings its category and its seriousness score with it.',
  touches: ['first-time-entrants', ...reoffendingMeasures, 'kpi-9-serious-violence'],
  source: 'Youth Justice Board data-quality views, which list the category of the offence.',
  example: {
    fails: { offences: [{ category: '' }] },
    passes: { offences: [{ category: 'robbery' }] },
  },
  looksAt: [
    {
      ...look('offences', ['category'], (dataset) => {
        const { category } = dataset.offences.columns;
        return rowsWhere(dataset.offences, (row) => category.at(row) === ABSENT);
      }),
      couldBe: categoriesThatMatter,
    },
  ],
};
