import type { Column } from '../dataset/column.ts';
import { PLACEHOLDER } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { caseMeasures } from './measures-touched.ts';

const holds =
  (columns: readonly Column[]) =>
  (row: number): boolean =>
    columns.some((column) => column.at(row) === PLACEHOLDER);

export const placeholderDate: Check = {
  id: 'placeholder-date',
  severity: 'look',
  title: '1 January 1900 is used as a date',
  because: 'It is read as no date: an end so dated is still open, and an event so dated counts nowhere.',
  fix: 'Enter the real date, or leave the field blank where there is none.',
  touches: caseMeasures,
  source:
    'Counting rules, section 1: the Youth Justice Board writes 1 January 1900 for no date; its data-quality views list it.',
  example: {
    fails: { custodyEpisodes: [{ end_date: '1900-01-01' }] },
    passes: { custodyEpisodes: [{ end_date: '' }] },
  },
  looksAt: [
    look('children', ['dateOfBirth'], ({ children: { rows, columns } }) =>
      rowsWhere({ rows }, holds([columns.dateOfBirth])),
    ),
    showing(
      { also: ['arrestDate', 'firstHearingDate'] },
      look('offences', ['offenceDate'], ({ offences: { rows, columns } }) =>
        rowsWhere({ rows }, holds([columns.offenceDate, columns.arrestDate, columns.firstHearingDate])),
      ),
    ),
    showing(
      { also: ['outcomeEndDate', 'recordedDate'] },
      look('outcomes', ['outcomeDate'], ({ outcomes: { rows, columns } }) =>
        rowsWhere({ rows }, holds([columns.outcomeDate, columns.outcomeEndDate, columns.recordedDate])),
      ),
    ),
    showing(
      { also: ['endDate'] },
      look('custodyEpisodes', ['startDate'], ({ custodyEpisodes: { rows, columns } }) =>
        rowsWhere({ rows }, holds([columns.startDate, columns.endDate])),
      ),
    ),
  ],
};
