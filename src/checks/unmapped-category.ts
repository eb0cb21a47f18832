import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { categoriesThatMatter } from './could-be.ts';
import { reoffendingMeasures } from './measures-touched.ts';

export const unmappedCategory: Check = {
  id: 'unmapped-category',
  severity: 'changes',
  title: 'The text of the category maps to no offence category',
  because:
    'It cannot be serious violence in KPI 9, is no breach in the reoffending measures even where it was one, and stands as not known where first-time entrants are given by offence.',
  fix: 'Map the text under codes: category: for the offences extract in boardpack.yaml, or correct it in the case system.',
  touches: ['first-time-entrants', ...reoffendingMeasures, 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board offence categories: a text is read without regard to case and spaces, and otherwise as it stands.',
  example: {
    fails: { offences: [{ category: 'Street crime' }] },
    passes: { offences: [{ category: 'robbery' }] },
  },
  looksAt: [
    {
      ...look('offences', ['category'], (dataset) => {
        const { category } = dataset.offences.columns;
        return rowsWhere(dataset.offences, (row) => category.at(row) === UNREADABLE);
      }),
      couldBe: categoriesThatMatter,
    },
  ],
};
