import { ageAtOutcome } from '../dataset/ages.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { isTenToSeventeen } from '../vocabulary/age.ts';
import type { LegalOutcome } from '../vocabulary/outcome.ts';
import { groupOf, legalOutcomes } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { kpiFirstDay } from './kpi-first-day.ts';
import { orderKpis } from './order-kpis.ts';
import { isStanding } from './standing-outcome.ts';

/** Days a service may take to enter the programme. */
const grace = 28;

/** What always brings work with the service; a diversion or a youth caution may come without it. */
const bringsOrder = (outcome: LegalOutcome): boolean =>
  outcome === 'youth_conditional_caution' ||
  outcome === 'referral_order' ||
  groupOf(outcome) === 'community' ||
  groupOf(outcome) === 'custody';

/** By the place of an outcome in its list. */
const bringing = legalOutcomes.map(bringsOrder);

/** By the identifier of an offence (its place in the pool), 1 where a link names it, whether or not what it names is there. */
function linkedOffences({ interventionOffences, texts }: Dataset): Uint8Array {
  const linked = new Uint8Array(texts.size);
  for (let row = 0; row < interventionOffences.rows; row++) linked[interventionOffences.columns.offenceId.at(row)] = 1;
  return linked;
}

export const offenceWithoutOrder: Check = {
  id: 'offence-without-order',
  severity: 'changes',
  title: 'The offence of an outcome that brings an order has no programme',
  because:
    'KPIs 1 to 5, 7, 9 and 10 see an outcome only through a programme linked to its offence, and KPI 6 a conditional caution: this one is in none of them.',
  fix: 'Enter the programme, or link it to the offence, in the case system; then export the programmes and the links again.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board key performance indicators: an order is an outcome and a programme, joined through the offence (counting rules 4.1).',
  example: {
    fails: {
      children: [{}],
      offences: [{ offence_id: 'F1' }],
      outcomes: [{ offence_id: 'F1', outcome: 'referral_order' }],
      interventionOffences: [{ offence_id: 'F2' }],
    },
    passes: {
      children: [{}],
      offences: [{ offence_id: 'F1' }],
      outcomes: [{ offence_id: 'F1', outcome: 'referral_order' }],
      interventionOffences: [{ offence_id: 'F1' }],
    },
  },
  looksAt: [
    showing(
      { shows: ['interventions'] },
      lookBeside(['children', 'offences', 'interventionOffences'], 'outcomes', ['offenceId', 'outcome', 'outcomeDate'])(
        (dataset, { asAt }) => {
          const { outcomes, links } = dataset;
          const { offenceId, outcome, outcomeDate, residence } = outcomes.columns;
          const linked = linkedOffences(dataset);
          const isInTime = (row: number): boolean =>
            outcomeDate.at(row) >= kpiFirstDay && outcomeDate.at(row) + grace <= asAt;
          return rowsWhere(
            outcomes,
            (row) =>
              bringing[outcome.at(row)] === true &&
              linked[offenceId.at(row)] !== 1 &&
              isInTime(row) &&
              present(links.offenceOfOutcome.at(row)) &&
              isStanding(outcomes, row) &&
              residence.codeAt(row) !== 'other' &&
              isCountedChild(dataset, links.childOfOutcome.at(row)) &&
              isTenToSeventeen(ageAtOutcome(dataset, row)),
          );
        },
      ),
    ),
  ],
};
