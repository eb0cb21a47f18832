import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present, UNREADABLE } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { kpiFirstDay } from './kpi-first-day.ts';
import { rowsOfEach } from './rows-of-each.ts';

/** Records of children that run from a day to a day. */
interface Records {
  readonly rows: number;
  readonly columns: { readonly startDate: Column; readonly endDate: Column };
  readonly childOf: Column;
}

/**
 * Programmes (rows) that ended in time for the KPIs when the child's records had come to an end: there was one before, and
 * none is current. A child with no record so far is another matter, which the KPIs say themselves.
 */
export function lapsedAtEnd(dataset: Dataset, asAt: Day, records: Records): readonly number[] {
  const { interventions, links, children } = dataset;
  const { disposal, startDate, endDate } = interventions.columns;
  const someRecordOf = rowsOfEach(records, records.childOf, children.rows);
  const { startDate: from, endDate: to } = records.columns;
  const began = (day: Day) => (row: number) => present(from.at(row)) && from.at(row) <= day;
  // A record that ends before it starts, or at a date that cannot be read, is found by other checks, and may be current.
  const mayBeCurrent = (day: Day) => (row: number) =>
    from.at(row) <= day &&
    (!present(to.at(row)) || to.at(row) >= day || to.at(row) === UNREADABLE || to.at(row) < from.at(row));
  const isOrder = (row: number): boolean =>
    isCountedDisposal(disposal.at(row)) && disposal.codeAt(row) !== 'detention_and_training_order';
  const hasEnded = (row: number): boolean =>
    endDate.at(row) >= kpiFirstDay && endDate.at(row) <= asAt && endDate.at(row) >= startDate.at(row);
  const lapsed = (child: number, day: Day): boolean =>
    someRecordOf(child, began(day)) && !someRecordOf(child, mayBeCurrent(day));
  return rowsWhere(
    interventions,
    (row) =>
      isOrder(row) &&
      hasEnded(row) &&
      isCountedChild(dataset, links.childOfIntervention.at(row)) &&
      lapsed(links.childOfIntervention.at(row), endDate.at(row)),
  );
}
