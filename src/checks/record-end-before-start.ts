import type { Alternative, Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';
import { orderKpis } from './order-kpis.ts';

/** The two dates may have been changed over, or the end is wrong and nothing has ended. */
const changedOver: readonly Alternative[] = [
  { startDate: { sameAs: 'endDate' }, endDate: { sameAs: 'startDate' } },
  { endDate: '' },
];

export const recordEndBeforeStart: Check = {
  id: 'record-end-before-start',
  severity: 'changes',
  title: 'A programme, or a record of support, ends before it starts',
  because:
    'An order (KPIs 1 to 7 and 10) counts in the wrong quarter; a home, education, plan, treatment or status (KPIs 1 to 5 and 7) is current on no day of it, so the child seems to have none.',
  fix: 'Correct the start or the end date in the case system.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source: 'Youth Justice Board data-quality views: a record that ends before it starts.',
  example: {
    fails: { interventions: [{ start_date: '2024-06-03', end_date: '2024-06-02' }] },
    passes: { interventions: [{ start_date: '2024-06-03', end_date: '2024-06-03' }] },
  },
  looksAt: [
    {
      ...look('interventions', ['startDate', 'endDate'], ({ interventions }) =>
        rowsWhere(interventions, endsFirst(interventions.columns.startDate, interventions.columns.endDate)),
      ),
      couldBe: changedOver,
    },
    {
      ...look('accommodation', ['startDate', 'endDate'], ({ accommodation }) =>
        rowsWhere(accommodation, endsFirst(accommodation.columns.startDate, accommodation.columns.endDate)),
      ),
      couldBe: changedOver,
    },
    {
      ...look('education', ['startDate', 'endDate'], ({ education }) =>
        rowsWhere(education, endsFirst(education.columns.startDate, education.columns.endDate)),
      ),
      couldBe: changedOver,
    },
    {
      ...look('send', ['startDate', 'endDate'], ({ send }) =>
        rowsWhere(send, endsFirst(send.columns.startDate, send.columns.endDate)),
      ),
      couldBe: changedOver,
    },
    {
      ...look('health', ['attendanceStartDate', 'attendanceEndDate'], ({ health }) =>
        rowsWhere(health, endsFirst(health.columns.attendanceStartDate, health.columns.attendanceEndDate)),
      ),
      couldBe: [
        { attendanceStartDate: { sameAs: 'attendanceEndDate' }, attendanceEndDate: { sameAs: 'attendanceStartDate' } },
        { attendanceEndDate: '' },
      ],
    },
    {
      ...look('widerServices', ['startDate', 'endDate'], ({ widerServices }) =>
        rowsWhere(widerServices, endsFirst(widerServices.columns.startDate, widerServices.columns.endDate)),
      ),
      couldBe: changedOver,
    },
  ],
};
