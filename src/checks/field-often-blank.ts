import { Column } from '../dataset/column.ts';
import type { Dataset, Field, TableName } from '../dataset/dataset.ts';
import { sayCount, sayNumber } from '../vocabulary/wording.ts';
import { caseMeasures } from './case-measures.ts';
import type { Check, Circumstances, Look } from './check.ts';
import { lookWhole } from './check.ts';
import { fieldsReadOfEveryRow } from './fields-read-of-every-row.ts';
import { isBlank } from './is-blank.ts';
import { lastQuarters, placeIn } from './last-quarters.ts';
import { principalDays } from './principal-day.ts';

/** Share of the rows of the last four quarters that may leave blank what figures read of every row. */
const BLANK_AT_MOST = 0.2;

/** How many rows of a column are blank, where they are more than that share. */
const blanksOf =
  (table: TableName, field: string) =>
  (dataset: Dataset, { asAt }: Circumstances): string => {
    const columns: Readonly<Record<string, Column>> = dataset[table].columns;
    const column = columns[field] ?? new Column(undefined);
    const [dayOfRow, placeOf] = [principalDays(dataset, table), placeIn(lastQuarters(asAt))];
    let [rows, blank] = [0, 0];
    for (let row = 0; row < dataset[table].rows; row++) {
      if (placeOf(dayOfRow(row)) < 0) continue;
      rows += 1;
      blank += Number(isBlank(column.at(row)));
    }
    return blank > BLANK_AT_MOST * rows ? `${sayNumber(blank, 'children')} of ${sayCount(rows, 'row', 'rows')}` : '';
  };

const looksOf = <T extends TableName>(table: T): readonly Look[] => {
  const fields: readonly Field<T>[] = fieldsReadOfEveryRow[table] ?? [];
  return fields.map((field) => lookWhole(table, [field], blanksOf(table, field)));
};

export const fieldOftenBlank: Check = {
  id: 'field-often-blank',
  severity: 'look',
  title: 'A column that figures read is blank on many rows of the last four quarters',
  because:
    'A blank counts as no, as local, as no hours or not at all, according to the column: so many of them bend the figure rather than blur it.',
  fix: 'See whether the export leaves the column out for some teams, or workers do not fill it in; ask for those rows.',
  touches: caseMeasures,
  source: `Our own: nothing published says how many blanks are too many; more than ${BLANK_AT_MOST * 100}% is told`,
  example: {
    fails: { education: [{ start_date: '2026-02-02', hours_attended: '' }, { start_date: '2026-03-02' }] },
    passes: { education: [{ start_date: '2026-02-02' }, { start_date: '2026-03-02' }] },
  },
  looksAt: (Object.keys(fieldsReadOfEveryRow) as TableName[]).flatMap(looksOf),
};
