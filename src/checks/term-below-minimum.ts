import type { Check } from './check.ts';
import { look } from './check.ts';
import { detentionTerms } from './detention-terms.ts';

export const termBelowMinimum: Check = {
  id: 'term-below-minimum',
  severity: 'changes',
  title: 'A detention and training order is shorter than 4 months',
  because:
    'The median and the mean length of custodial sentences take it as it stands: a term in years, or only what was left to serve, makes them too short.',
  fix: 'Compare the term with the court papers: the whole term, custody and supervision together, in months.',
  touches: ['custodial-sentences'],
  source: 'Sentencing Act 2020, sections 233 to 236: a detention and training order is for 4 months at least.',
  example: {
    fails: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '3' }] },
    passes: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '4' }] },
  },
  looksAt: [look('outcomes', ['outcome', 'termMonths'], (dataset) => detentionTerms(dataset, (months) => months < 4))],
};
