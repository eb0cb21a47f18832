import type { Column } from '../dataset/column.ts';
import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { firstAlike } from './first-alike.ts';

interface Recorded {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Every row that is the same in all columns as an earlier one. Cells that could not be read may differ, so those rows do not. */
function repeated(table: Recorded): readonly number[] {
  const by = Object.values(table.columns);
  const first = firstAlike({ table, by });
  return rowsWhere(table, (row) => first[row] !== row && by.every((column) => column.at(row) !== UNREADABLE));
}

export const duplicateRecord: Check = {
  id: 'duplicate-record',
  severity: 'harmless',
  title: 'The same record of a home or of education stands twice',
  because:
    'It counts once in KPIs 1 to 3, so no figure is wrong; but a later change to one copy and not the other makes two homes or doubles the hours offered.',
  fix: 'See whether it was exported twice or entered twice, and delete one of the two.',
  touches: [],
  source: 'Our own: the counting rules count an exact copy once, so nobody sees it until one of the two is changed.',
  example: {
    fails: { accommodation: [{ start_date: '2020-01-01' }, { start_date: '2020-01-01' }] },
    passes: { accommodation: [{ start_date: '2020-01-01' }, { start_date: '2024-05-01' }] },
  },
  looksAt: [
    showing(
      { alike: ['childId', 'startDate', 'type'] },
      look('accommodation', ['childId', 'startDate', 'type'], ({ accommodation }) => repeated(accommodation)),
    ),
    showing(
      { alike: ['childId', 'startDate', 'provision'] },
      look('education', ['childId', 'startDate', 'provision'], ({ education }) => repeated(education)),
    ),
  ],
};
