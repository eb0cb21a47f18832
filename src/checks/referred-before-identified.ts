import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const referredBeforeIdentified: Check = {
  id: 'referred-before-identified',
  severity: 'look',
  title: 'A child was referred before the need was identified',
  because:
    'No figure counts the referral; but if it is the need that has the wrong date, and that lies after the order ended, KPIs 4 and 5 leave the need out.',
  fix: 'Correct whichever date is wrong.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Our own, from the chain of KPIs 4 and 5: identified, referred, offered, attended',
  example: {
    fails: { health: [{ identified_date: '2024-06-10', referred_date: '2024-06-01' }] },
    passes: { health: [{ identified_date: '2024-06-10', referred_date: '2024-06-12' }] },
  },
  looksAt: [
    {
      ...look('health', ['identifiedDate', 'referredDate'], ({ health }) => {
        const { identifiedDate, referredDate, offeredDate } = health.columns;
        const referredFirst = endsFirst(identifiedDate, referredDate);
        const offeredFirst = endsFirst(identifiedDate, offeredDate);
        // Where the offer lies before it too, another check says that the need has the wrong date.
        return rowsWhere(health, (row) => referredFirst(row) && !offeredFirst(row));
      }),
      couldBe: [{ identifiedDate: { sameAs: 'referredDate' } }],
    },
  ],
};
