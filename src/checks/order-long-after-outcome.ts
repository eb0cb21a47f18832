import { ageOn } from '../dataset/ages.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { orderKpis } from './order-kpis.ts';
import { outcomeDays } from './outcome-days.ts';

/** Days between the last outcome and the start that an analyst need not look at. */
const longest = 90;

export const orderLongAfterOutcome: Check = {
  id: 'order-long-after-outcome',
  severity: 'look',
  title: 'A programme starts more than 90 days after the last outcome of its offences',
  because:
    'The start of the programme decides the age of the child and the day for which KPIs 1, 2, 4, 5 and 7 say how things were at the start of the order.',
  fix: 'Correct the start if it is the day of entry or of a later review; leave it if the work did begin so late.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source:
    'Our own: work with a child begins within weeks of the outcome; 90 days leaves room for a breach or an appeal.',
  example: {
    fails: {
      children: [{}],
      offences: [{ offence_date: '2024-02-01' }],
      outcomes: [{ outcome_date: '2024-03-01' }],
      interventions: [{ start_date: '2024-06-03' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{}],
      offences: [{}],
      outcomes: [{ outcome_date: '2024-06-01' }],
      interventions: [{ start_date: '2024-06-03' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', ['startDate'])(
      (dataset, { asAt }) => {
        const { interventions, links } = dataset;
        const { disposal, startDate } = interventions.columns;
        const last = outcomeDays(dataset, asAt, 'last');
        const isLate = (row: number, day = Number.NaN): boolean =>
          Number.isFinite(day) && startDate.at(row) - day > longest;
        // A licence starts with the release, and one who has turned 18 is found by a check of its own.
        return rowsWhere(
          interventions,
          (row) =>
            isLate(row, last[row]) &&
            isCountedDisposal(disposal.at(row)) &&
            disposal.codeAt(row) !== 'dto_licence' &&
            isCountedChild(dataset, links.childOfIntervention.at(row)) &&
            ageOn(dataset, links.childOfIntervention.at(row), startDate.at(row)) < 18,
        );
      },
    ),
  ],
};
