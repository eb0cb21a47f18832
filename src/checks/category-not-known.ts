import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { categoriesThatMatter } from './could-be.ts';
import { reoffendingMeasures } from './measures-touched.ts';

export const categoryNotKnown: Check = {
  id: 'category-not-known',
  severity: 'look',
  title: 'The category of the offence is given as not known',
  because:
    'It cannot be serious violence in KPI 9, is no breach in the reoffending measures even where it was one, and stands as not known where first-time entrants are given by offence.',
  fix: 'Find the offence in the police or court papers and choose it from the list in the case system.',
  touches: ['first-time-entrants', ...reoffendingMeasures, 'kpi-9-serious-violence'],
  source: 'Youth Justice Board offence categories, which hold not known as a category of its own.',
  example: {
    fails: { offences: [{ category: 'not_known' }] },
    passes: { offences: [{ category: 'other' }] },
  },
  looksAt: [
    {
      ...look('offences', ['category'], (dataset) => {
        const { category } = dataset.offences.columns;
        return rowsWhere(dataset.offences, (row) => category.codeAt(row) === 'not_known');
      }),
      couldBe: categoriesThatMatter,
    },
  ],
};
