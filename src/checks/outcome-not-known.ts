import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const outcomeNotKnown: Check = {
  id: 'outcome-not-known',
  severity: 'changes',
  title: 'The outcome is given as not known or other',
  because: 'It is in no group and counts nowhere, so a caution or a sentence may be missing from every figure.',
  fix: 'Find out what the court or the police decided and record it; where the case system says it in a text, map that.',
  touches: outcomeMeasures,
  source:
    "Youth Justice Board data-quality views: outcomes given as not known or other are read again from the case system's text.",
  example: {
    fails: { outcomes: [{ outcome: 'not_known' }] },
    passes: { outcomes: [{ outcome: 'youth_caution' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['outcome'], (dataset) =>
        rowsWhere(dataset.outcomes, (row) => {
          const outcome = dataset.outcomes.columns.outcome.codeAt(row);
          return outcome === 'not_known' || outcome === 'other';
        }),
      ),
      couldBe: [
        { outcome: 'community_resolution' },
        { outcome: 'youth_caution' },
        { outcome: 'referral_order' },
        { outcome: 'detention_and_training_order' },
      ],
    },
  ],
};
