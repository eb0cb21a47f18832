import { ageOn } from '../dataset/ages.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { orderKpis } from './order-kpis.ts';
import { outcomeDays } from './outcome-days.ts';

/** Days in which a programme may be expected to start. */
const soon = 28;

export const orderStartedAt18: Check = {
  id: 'order-started-at-18',
  severity: 'look',
  title: 'The outcome was before the 18th birthday, and the programme starts after it, more than four weeks later',
  because:
    'KPIs 1 to 7 and 10 count children who are 10 to 17 on the day the programme starts: a late start leaves this one out of them all.',
  fix: 'Correct the start if it is the day of entry or of a later review; leave it if the work did begin after the birthday.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source:
    'Youth Justice Board key performance indicators: the child is 10 to 17 at the start of the intervention (counting rules 4.3); the four weeks are our own.',
  example: {
    fails: {
      children: [{ date_of_birth: '2006-06-20' }],
      offences: [{}],
      outcomes: [{ outcome_date: '2024-06-01' }],
      interventions: [{ start_date: '2024-07-01' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{ date_of_birth: '2006-06-20' }],
      offences: [{}],
      outcomes: [{ outcome_date: '2024-06-01' }],
      interventions: [{ start_date: '2024-06-03' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    showing(
      { shows: ['outcomes', 'children'] },
      lookBeside(['children', 'offences', 'outcomes', 'interventionOffences'], 'interventions', ['startDate'])(
        (dataset, { asAt }) => {
          const { interventions, links } = dataset;
          const { disposal, startDate } = interventions.columns;
          const last = outcomeDays(dataset, asAt, 'last');
          const turnedBetween = (row: number, day = Number.NaN): boolean => {
            if (!Number.isFinite(day) || startDate.at(row) - day <= soon) return false;
            const child = links.childOfIntervention.at(row);
            if (!isCountedChild(dataset, child)) return false;
            return ageOn(dataset, child, day) < 18 && ageOn(dataset, child, startDate.at(row)) >= 18;
          };
          // The start of a licence, for the KPIs, is the day of the sentence.
          return rowsWhere(
            interventions,
            (row) =>
              isCountedDisposal(disposal.at(row)) &&
              disposal.codeAt(row) !== 'dto_licence' &&
              turnedBetween(row, last[row]),
          );
        },
      ),
    ),
  ],
};
