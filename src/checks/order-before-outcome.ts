import { present } from '../vocabulary/absent.ts';
import type { Disposal } from '../vocabulary/order.ts';
import { outOfCourtDisposals } from '../vocabulary/order.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { orderKpis } from './order-kpis.ts';
import { outcomeDays } from './outcome-days.ts';

/** Work may come before such an outcome, and even earn it. */
const mayComeFirst = new Set<Disposal | undefined>(outOfCourtDisposals);

export const orderBeforeOutcome: Check = {
  id: 'order-before-outcome',
  severity: 'look',
  title: 'A programme for a caution or a sentence starts before the outcome',
  because:
    'The start of the programme decides the age of the child and the day for which KPIs 1, 2, 4, 5 and 7 say how things were at the start of the order.',
  fix: 'Compare the start of the programme with the date of the outcome, and correct the wrong one.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source: 'Our own: a caution or a sentence is carried out after it is given.',
  example: {
    fails: {
      children: [{}],
      offences: [{}],
      outcomes: [{ outcome_date: '2024-06-01' }],
      interventions: [{ start_date: '2024-05-31' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{}],
      offences: [{}],
      outcomes: [{ outcome_date: '2024-06-01' }],
      interventions: [{ start_date: '2024-06-01' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', [
      'disposal',
      'startDate',
    ])((dataset, { asAt }) => {
      const { interventions, links } = dataset;
      const { disposal, startDate } = interventions.columns;
      const first = outcomeDays(dataset, asAt, 'first');
      const startsBefore = (row: number, day = Number.NaN): boolean =>
        Number.isFinite(day) && present(startDate.at(row)) && startDate.at(row) < day;
      return rowsWhere(
        interventions,
        (row) =>
          startsBefore(row, first[row]) &&
          isCountedDisposal(disposal.at(row)) &&
          !mayComeFirst.has(disposal.codeAt(row)) &&
          isCountedChild(dataset, links.childOfIntervention.at(row)),
      );
    }),
  ],
};
