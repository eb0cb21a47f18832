import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

const endsFirst =
  (start: Column, end: Column) =>
  (row: number): boolean =>
    present(start.at(row)) && present(end.at(row)) && end.at(row) < start.at(row);

export const endBeforeStart: Check = {
  id: 'end-before-start',
  severity: 'error',
  title: 'It ends before it starts',
  because: 'An episode that ends before it starts is left out of custody, remand and bed nights.',
  fix: 'Correct the end date in the case system.',
  touches: ['custody-on-the-day', 'remand', 'reoffending'],
  looksAt: [
    look('custodyEpisodes', ['startDate', 'endDate'], ({ custodyEpisodes }) =>
      rowsWhere(custodyEpisodes, endsFirst(custodyEpisodes.columns.startDate, custodyEpisodes.columns.endDate)),
    ),
    look('outcomes', ['outcomeDate', 'outcomeEndDate'], ({ outcomes }) =>
      rowsWhere(outcomes, endsFirst(outcomes.columns.outcomeDate, outcomes.columns.outcomeEndDate)),
    ),
  ],
};
