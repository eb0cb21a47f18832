import type { Disposal, OrderType } from '../vocabulary/order.ts';
import { disposals, orderTypes, outOfCourtDisposals } from '../vocabulary/order.ts';
import { orderTypeOf } from '../vocabulary/order-type.ts';
import type { LegalOutcome } from '../vocabulary/outcome.ts';
import { groupOf, legalOutcomes } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { orderKpis } from './order-kpis.ts';
import { inEither, outcomesOfOrders } from './outcomes-of-orders.ts';

const bitOf = (type: OrderType): number => 2 ** orderTypes.indexOf(type);

const outOfCourt = new Set<Disposal>(outOfCourtDisposals);

/** The order type that a disposal is a programme for; none for what no KPI counts. */
function typeOfDisposal(disposal: Disposal): OrderType | undefined {
  if (outOfCourt.has(disposal)) return 'out_of_court';
  if (disposal === 'detention_and_training_order' || disposal === 'dto_licence' || disposal === 'custodial_other')
    return 'custody';
  return orderTypes.find((type) => type === disposal);
}

/** Any diversion may come with any programme out of court: which of them it was is often worded loosely. */
const typeOfOutcome = (outcome: LegalOutcome): OrderType | undefined =>
  groupOf(outcome) === 'diversion' ? 'out_of_court' : orderTypeOf(outcome);

/** What an outcome of no order type is, and what one that maps to nothing may be: each a bit beside those of the types. */
const another = 2 ** orderTypes.length;
const anything = 2 * another;

/** By the place of an outcome, and of a disposal, in its list. */
const bitsOfOutcomes = legalOutcomes.map(typeOfOutcome).map((type) => (type ? bitOf(type) : another));
const bitsOfDisposals = disposals.map(typeOfDisposal).map((type) => (type ? bitOf(type) : undefined));

export const disposalUnlikeOutcome: Check = {
  id: 'disposal-unlike-outcome',
  severity: 'changes',
  title: 'The disposal of a programme is of another kind than every outcome of its offences',
  because:
    'The outcome decides the type of order and the disposal whether it counts: the order stands under the wrong type in KPIs 1 to 7, 9 and 10, or in none.',
  fix: 'Compare the two with the court or police papers; correct the disposal or the outcome, or link the programme to the right offence.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board key performance indicators: the order type follows the legal outcome, beside the disposal type of the programme (counting rules 4.1).',
  example: {
    fails: {
      children: [{}],
      offences: [{}],
      outcomes: [{ outcome: 'fine' }],
      interventions: [{ disposal: 'referral_order' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{}],
      offences: [{}],
      outcomes: [{ outcome: 'referral_order' }],
      interventions: [{ disposal: 'referral_order' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    {
      ...lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', ['disposal'])(
        (dataset) => {
          const { interventions, outcomes, links } = dataset;
          const kinds = outcomesOfOrders(dataset, {
            none: 0,
            worth: (row) => bitsOfOutcomes[outcomes.columns.outcome.at(row)] ?? anything,
            join: inEither,
          });
          return rowsWhere(interventions, (row) => {
            const own = bitsOfDisposals[interventions.columns.disposal.at(row)];
            const found = kinds[row] ?? 0;
            if (own === undefined || found === 0 || (found & (own | anything)) !== 0) return false;
            return isCountedChild(dataset, links.childOfIntervention.at(row));
          });
        },
      ),
      couldBe: [{ disposal: 'community_resolution' }, { disposal: 'youth_caution' }],
    },
  ],
};
