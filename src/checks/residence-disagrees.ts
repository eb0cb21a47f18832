import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { outcomeMeasures } from './measures-touched.ts';
import { inEither, outcomesOfOrders } from './outcomes-of-orders.ts';

const [local, elsewhere, notSaid] = [1, 2, 4];

export const residenceDisagrees: Check = {
  id: 'residence-disagrees',
  severity: 'look',
  title: 'The programme says one thing of where the child lived, and every outcome of it another',
  because:
    'Measures go by the outcome: if that is the wrong one, a child of the service is missing from them, or one who lived elsewhere is in them.',
  fix: 'See where the child lived on the date of the outcome, and correct the outcome or the programme; leave both if the child moved.',
  touches: outcomeMeasures,
  source: 'Our own: only outcomes of children who lived locally count (counting rules 1.9), and the two seldom differ.',
  example: {
    fails: {
      children: [{}],
      offences: [{}],
      outcomes: [{ residence: 'other' }],
      interventions: [{ residence: 'local' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{}],
      offences: [{}],
      outcomes: [{ residence: 'other' }],
      interventions: [{ residence: 'other' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', ['residence'])(
      (dataset) => {
        const { interventions, outcomes, links } = dataset;
        const bitOf = (residence: 'local' | 'other' | undefined): number =>
          residence === undefined ? notSaid : residence === 'local' ? local : elsewhere;
        const said = outcomesOfOrders(dataset, {
          none: 0,
          worth: (row) => bitOf(outcomes.columns.residence.codeAt(row)),
          join: inEither,
        });
        return rowsWhere(interventions, (row) => {
          const [own, others] = [bitOf(interventions.columns.residence.codeAt(row)), said[row] ?? 0];
          if (own === notSaid || others === 0 || (others & (own | notSaid)) !== 0) return false;
          return isCountedChild(dataset, links.childOfIntervention.at(row));
        });
      },
    ),
  ],
};
