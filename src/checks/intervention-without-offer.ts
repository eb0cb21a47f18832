import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';
import { isReal } from './real-intervention.ts';

export const interventionWithoutOffer: Check = {
  id: 'intervention-without-offer',
  severity: 'changes',
  title: 'An intervention is recorded, with no date of an offer or of attendance',
  because: 'KPIs 4 and 5 count an offer by its date within the order: without one this child was offered nothing.',
  fix: 'Enter the date on which the help was offered.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Youth Justice Board, KPIs 4 and 5: the offer must fall within the order (counting rules 8.4)',
  example: {
    fails: { health: [{ intervention: 'getting_help', offered_date: '', attendance_start_date: '' }] },
    passes: { health: [{ intervention: 'getting_help', offered_date: '2024-06-20', attendance_start_date: '' }] },
  },
  looksAt: [
    {
      ...look('health', ['intervention', 'offeredDate', 'attendanceStartDate'], ({ health }) => {
        const { identifiedDate, intervention, offeredDate, attendanceStartDate } = health.columns;
        const undated = (row: number): boolean => isBlank(offeredDate.at(row)) && isBlank(attendanceStartDate.at(row));
        // Without a date of the need, another check says that.
        return rowsWhere(
          health,
          (row) => isReal(intervention.codeAt(row)) && undated(row) && !isBlank(identifiedDate.at(row)),
        );
      }),
      couldBe: (['identifiedDate', 'referredDate'] as const).map((sameAs) => ({ offeredDate: { sameAs } })),
    },
  ],
};
