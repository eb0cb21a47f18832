import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { LegalOutcome } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { standingOutcomes } from './standing-outcomes.ts';

/** Custody for life, at His Majesty's pleasure, or under old sections that hold both that and a term. */
const mayHaveNone: readonly LegalOutcome[] = [
  'section_259',
  'section_226_life',
  'section_90_91_detention',
  'section_90_92_detention',
];

export const custodyWithoutTerm: Check = {
  id: 'custody-without-term',
  severity: 'changes',
  title: 'A custodial sentence has no term, or one of nought',
  because: 'The median and the mean length of custodial sentences are worked out without it.',
  fix: 'Enter the term in months from the court papers.',
  touches: ['custodial-sentences'],
  source: 'Our own: every custodial sentence but life, and detention at His Majesty’s pleasure, is for a term.',
  example: {
    fails: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '' }] },
    passes: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '4' }] },
  },
  looksAt: [
    look('outcomes', ['outcome', 'termMonths'], (dataset) => {
      const { outcome, termMonths } = dataset.outcomes.columns;
      const isCustody = standingOutcomes(dataset, ['custody']);
      const hasTerm = outcome.codes.map((code) => !mayHaveNone.includes(code));
      const isNone = (term: number): boolean => (present(term) ? term === 0 : term !== UNREADABLE);
      return rowsWhere(
        dataset.outcomes,
        (row) => hasTerm[outcome.at(row)] === true && isNone(termMonths.at(row)) && isCustody(row),
      );
    }),
  ],
};
