import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const unmappedOutcome: Check = {
  id: 'unmapped-outcome',
  severity: 'blocks',
  title: 'The text of the outcome maps to no legal outcome',
  because: 'It is in no group and counts nowhere, so a caution or a sentence may be missing from every figure.',
  fix: 'Map the text under codes: outcome: for this extract in boardpack.yaml, or correct it in the case system.',
  touches: outcomeMeasures,
  source:
    'Youth Justice Board data-quality views: an outcome that a case system words in its own way is mapped again from its text.',
  example: {
    fails: { outcomes: [{ outcome: 'Sent home' }] },
    passes: { outcomes: [{ outcome: 'youth_caution' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['outcome'], ({ outcomes }) =>
        rowsWhere(outcomes, (row) => outcomes.columns.outcome.at(row) === UNREADABLE),
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
