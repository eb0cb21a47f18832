import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const attendanceBeforeOffer: Check = {
  id: 'attendance-before-offer',
  severity: 'look',
  title: 'Attendance began before the help was offered',
  because:
    'KPIs 4 and 5 place the offer and the attendance in an order each by its own date: if one is wrong, it may fall outside the order, or a child seem to attend from its start.',
  fix: 'Correct whichever date is wrong; leave both where a child who already attended was offered more.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Our own, from the chain of KPIs 4 and 5: identified, referred, offered, attended',
  example: {
    fails: { health: [{ offered_date: '2024-06-20', attendance_start_date: '2024-06-15' }] },
    passes: { health: [{ offered_date: '2024-06-20', attendance_start_date: '2024-06-20' }] },
  },
  looksAt: [
    {
      ...look('health', ['offeredDate', 'attendanceStartDate'], ({ health }) =>
        rowsWhere(health, endsFirst(health.columns.offeredDate, health.columns.attendanceStartDate)),
      ),
      couldBe: [
        { offeredDate: { sameAs: 'attendanceStartDate' }, attendanceStartDate: { sameAs: 'offeredDate' } },
        { offeredDate: { sameAs: 'attendanceStartDate' } },
      ],
    },
  ],
};
