import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { endsFirst } from './ends-first.ts';

export const endBeforeStart: Check = {
  id: 'end-before-start',
  severity: 'changes',
  title: 'It ends before it starts',
  because: 'An episode that ends before it starts is left out of custody, remand and bed nights.',
  fix: 'Correct the end date in the case system.',
  touches: ['custody-on-the-day', 'remand', 'reoffending'],
  looksAt: [
    {
      ...look('custodyEpisodes', ['startDate', 'endDate'], ({ custodyEpisodes }) =>
        rowsWhere(custodyEpisodes, endsFirst(custodyEpisodes.columns.startDate, custodyEpisodes.columns.endDate)),
      ),
      couldBe: [{ startDate: { sameAs: 'endDate' }, endDate: { sameAs: 'startDate' } }, { endDate: '' }],
    },
    look('outcomes', ['outcomeDate', 'outcomeEndDate'], ({ outcomes }) =>
      rowsWhere(outcomes, endsFirst(outcomes.columns.outcomeDate, outcomes.columns.outcomeEndDate)),
    ),
  ],
};
