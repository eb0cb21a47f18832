import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const offeredBeforeIdentified: Check = {
  id: 'offered-before-identified',
  severity: 'changes',
  title: 'Help was offered before the need was identified',
  because:
    'KPIs 4 and 5 leave out a need identified after the order ended, and place an offer in an order by its date: one of the two dates is wrong.',
  fix: 'Correct whichever date is wrong; the day of a later screening entered over the first is a usual cause.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Our own, from the chain of KPIs 4 and 5: identified, referred, offered, attended',
  example: {
    fails: { health: [{ identified_date: '2024-06-10', offered_date: '2024-06-01' }] },
    passes: { health: [{ identified_date: '2024-06-10', offered_date: '2024-06-10' }] },
  },
  looksAt: [
    {
      ...look('health', ['identifiedDate', 'offeredDate'], ({ health }) =>
        rowsWhere(health, endsFirst(health.columns.identifiedDate, health.columns.offeredDate)),
      ),
      couldBe: [
        { identifiedDate: { sameAs: 'offeredDate' }, offeredDate: { sameAs: 'identifiedDate' } },
        { identifiedDate: { sameAs: 'offeredDate' } },
      ],
    },
  ],
};
