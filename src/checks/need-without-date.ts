import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const needWithoutDate: Check = {
  id: 'need-without-date',
  severity: 'changes',
  title: 'A child was referred, offered help or attended, and the date the need was identified is missing',
  because:
    'KPIs 4 and 5 count a need by that date: without it the child has none, and the offer counts nowhere, unless treatment had begun before the order.',
  fix: 'Enter the date on which the need was identified.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Youth Justice Board, KPIs 4 and 5: a need is one with a date of identification (counting rules 8.3)',
  example: {
    fails: { health: [{ identified_date: '', offered_date: '2024-06-20' }] },
    passes: { health: [{ identified_date: '2024-06-10', offered_date: '2024-06-20' }] },
  },
  looksAt: [
    {
      ...look('health', ['identifiedDate'], ({ health: { rows, columns } }) => {
        const { identifiedDate, referredDate, offeredDate, attendanceStartDate, intervention } = columns;
        const isMissing = (row: number): boolean =>
          !present(identifiedDate.at(row)) && identifiedDate.at(row) !== UNREADABLE;
        const hasHelp = (row: number): boolean => {
          const kind = intervention.codeAt(row);
          return kind !== undefined && kind !== 'no_intervention';
        };
        const dates = [referredDate, offeredDate, attendanceStartDate];
        return rowsWhere(
          { rows },
          (row) => isMissing(row) && (hasHelp(row) || dates.some((date) => present(date.at(row)))),
        );
      }),
      couldBe: (['referredDate', 'offeredDate', 'attendanceStartDate'] as const).map((sameAs) => ({
        identifiedDate: { sameAs },
      })),
    },
  ],
};
