import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const restorativeDatesWithoutEngagement: Check = {
  id: 'restorative-dates-without-engagement',
  severity: 'changes',
  title: 'Restorative justice has dates, and it is not recorded that the victim took part',
  because: 'KPI 10 goes by whether the victim took part, not by the dates: this process is in no figure.',
  fix: 'Record that the victim took part, or take the dates out.',
  touches: ['kpi-10-victims'],
  source: 'Counting rules 13.4 and 13.5: a process is a row with restorative_engaged true',
  example: {
    fails: { victims: [{ restorative_engaged: 'false', restorative_start_date: '2024-07-10' }] },
    passes: { victims: [{ restorative_engaged: 'true', restorative_start_date: '2024-07-10' }] },
  },
  looksAt: [
    {
      ...look('victims', ['restorativeEngaged', 'restorativeStartDate'], ({ victims: { rows, columns } }) => {
        const { restorativeEngaged, restorativeStartDate, restorativeEndDate } = columns;
        const isEngaged = (row: number): boolean =>
          restorativeEngaged.at(row) === 1 || restorativeEngaged.at(row) === UNREADABLE;
        const isDated = (row: number): boolean =>
          present(restorativeStartDate.at(row)) || present(restorativeEndDate.at(row));
        return rowsWhere({ rows }, (row) => isDated(row) && !isEngaged(row));
      }),
      couldBe: [{ restorativeEngaged: 'true' }],
    },
  ],
};
