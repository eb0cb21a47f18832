import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';
import { measuresByRelease, measuresByRemand } from './measures-touched.ts';

export const endBeforeStart: Check = {
  id: 'end-before-start',
  severity: 'changes',
  title: 'An episode of custody or remand ends before it starts',
  because: 'An episode that ends before it starts is left out of custody, remand and bed nights.',
  fix: 'Correct the end date in the case system.',
  touches: ['custody-on-the-day', ...measuresByRemand, ...measuresByRelease, 'kpi-1-accommodation'],
  source: 'Counting rules, section 16: an episode with an end before its start is left out.',
  example: {
    fails: { custodyEpisodes: [{ start_date: '2024-05-02', end_date: '2024-05-01' }] },
    passes: { custodyEpisodes: [{ start_date: '2024-05-02', end_date: '2024-05-02' }] },
  },
  looksAt: [
    {
      ...look('custodyEpisodes', ['startDate', 'endDate'], ({ custodyEpisodes }) =>
        rowsWhere(custodyEpisodes, endsFirst(custodyEpisodes.columns.startDate, custodyEpisodes.columns.endDate)),
      ),
      couldBe: [{ startDate: { sameAs: 'endDate' }, endDate: { sameAs: 'startDate' } }, { endDate: '' }],
    },
  ],
};
