import type { Check } from './check.ts';
import { look } from './check.ts';
import { detentionTerms } from './detention-terms.ts';

export const termAboveMaximum: Check = {
  id: 'term-above-maximum',
  severity: 'changes',
  title: 'A detention and training order is longer than 24 months',
  because:
    'The median and the mean length of custodial sentences take it as it stands: a term in weeks or days, or the sum of several orders, makes them too long.',
  fix: 'Compare the term with the court papers: the whole term, custody and supervision together, in months.',
  touches: ['custodial-sentences'],
  source:
    'Sentencing Act 2020, sections 233 to 236: a detention and training order is for 24 months at most. No other sentence of a child has one maximum for all offences.',
  example: {
    fails: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '25' }] },
    passes: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '24' }] },
  },
  looksAt: [look('outcomes', ['outcome', 'termMonths'], (dataset) => detentionTerms(dataset, (months) => months > 24))],
};
