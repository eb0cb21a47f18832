import { Column } from '../dataset/column.ts';
import type { Dataset, Field, TableName } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import { sayCount, sayNumber } from '../vocabulary/wording.ts';
import type { Check, Circumstances, Look } from './check.ts';
import { lookWhole } from './check.ts';
import { fieldsReadOfEveryRow } from './fields-read-of-every-row.ts';
import { isBlank } from './is-blank.ts';
import { lastQuarters, placeIn } from './last-quarters.ts';
import { caseMeasures } from './measures-touched.ts';
import { principalDays } from './principal-day.ts';

/** Share of the rows of the last four quarters that may leave blank what figures read of every row. */
const BLANK_AT_MOST = 0.2;

/** Fewer blanks are the business of whoever entered those rows. */
const FEWEST = 3;

interface Asked {
  readonly table: TableName;
  readonly field: string;
}

/** Of which rows a column is asked: where there is no provision, no need or no consent, the rest may rightly be blank. */
function asked(dataset: Dataset, table: TableName, field: string): (row: number) => boolean {
  const { education, send, victims } = dataset;
  if (field === 'hoursOffered' || field === 'hoursAttended')
    return (row) => education.columns.provision.codeAt(row) !== 'none';
  if (field === 'formalPlan') return (row) => send.columns.identified.at(row) === 1;
  if (table === 'victims' && field !== 'consentsToContact')
    return (row) => victims.columns.consentsToContact.at(row) === 1;
  return () => true;
}

/** How many rows of the last four quarters are asked for a column, and how many of them leave it blank. */
function countBlanks(dataset: Dataset, asAt: Day, { table, field }: Asked): readonly [rows: number, blank: number] {
  const columns: Readonly<Record<string, Column>> = dataset[table].columns;
  const column = columns[field] ?? new Column(undefined);
  const isAsked = asked(dataset, table, field);
  const [dayOfRow, placeOf] = [principalDays(dataset, table), placeIn(lastQuarters(asAt))];
  let [rows, blank] = [0, 0];
  for (let row = 0; row < dataset[table].rows; row++) {
    if (placeOf(dayOfRow(row)) < 0 || !isAsked(row)) continue;
    rows += 1;
    blank += Number(isBlank(column.at(row)));
  }
  return [rows, blank];
}

/** Says how many rows leave a column blank, where they are more than may. */
const blanksOf =
  (wanted: Asked) =>
  (dataset: Dataset, { asAt }: Circumstances): string => {
    const [rows, blank] = countBlanks(dataset, asAt, wanted);
    const isOften = blank >= FEWEST && blank > BLANK_AT_MOST * rows;
    return isOften ? `${sayNumber(blank, 'children')} of ${sayCount(rows, 'row', 'rows')}` : '';
  };

const looksOf = <T extends TableName>(table: T): readonly Look[] => {
  const fields: readonly Field<T>[] = fieldsReadOfEveryRow[table] ?? [];
  return fields.map((field) => lookWhole(table, [field], blanksOf({ table, field })));
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
    fails: {
      education: ['2026-02-02', '2026-03-02', '2026-04-02'].map((day) => ({ start_date: day, hours_attended: '' })),
    },
    passes: { education: ['2026-02-02', '2026-03-02', '2026-04-02'].map((day) => ({ start_date: day })) },
  },
  looksAt: (Object.keys(fieldsReadOfEveryRow) as TableName[]).flatMap(looksOf),
};
