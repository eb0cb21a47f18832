import { present } from '../vocabulary/absent.ts';
import { groupOf } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const termWithoutCustody: Check = {
  id: 'term-without-custody',
  severity: 'look',
  title: 'An outcome that is not custody has a custodial term',
  because:
    'The term is read of custodial outcomes only, so it counts nowhere; but if it is right and the outcome wrong, a custodial sentence is missing.',
  fix: 'Confirm the outcome with the court papers; if it is right, take the term away: the length of another order is told by its end.',
  touches: outcomeMeasures,
  source: 'Our own: the case-level return has a term for a custodial sentence.',
  example: {
    fails: { outcomes: [{ outcome: 'youth_rehabilitation_order', term_months: '12' }] },
    passes: { outcomes: [{ outcome: 'detention_and_training_order', term_months: '12' }] },
  },
  looksAt: [
    {
      ...look('outcomes', ['outcome', 'termMonths'], (dataset) => {
        const { outcome, termMonths } = dataset.outcomes.columns;
        const isOther = outcome.codes.map((code) => groupOf(code) !== 'custody');
        // Some case systems write nought for none.
        return rowsWhere(
          dataset.outcomes,
          (row) => present(termMonths.at(row)) && termMonths.at(row) > 0 && isOther[outcome.at(row)] === true,
        );
      }),
      couldBe: [{ outcome: 'detention_and_training_order' }],
    },
  ],
};
