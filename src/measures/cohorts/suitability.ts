import type { CodeColumn, Column } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { suitabilities } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { RowsByChild } from './rows-by-child.ts';
import { isCurrent, recordsByChild, rowsOf } from './spells.ts';

type SuitabilityTable = 'accommodation' | 'education';

const columnOf = (dataset: Dataset, name: SuitabilityTable): CodeColumn<(typeof suitabilities)[number]> =>
  dataset[name].columns.suitability;

const childOf = ({ links }: Dataset, name: SuitabilityTable): Column =>
  name === 'education' ? links.childOfEducation : links.childOfAccommodation;

/** Records that tell of suitability: not those where it is blank, nor the not known where they are to be ignored. */
function telling({ dataset, parameters }: Basis, name: SuitabilityTable): RowsByChild {
  const suitability = columnOf(dataset, name);
  const keeps = (row: number): boolean => {
    const code = suitability.codeAt(row);
    return code !== undefined && (code !== 'not_known' || parameters.notKnownSuitability === 'unsuitable');
  };
  return recordsByChild(dataset[name], childOf(dataset, name), { children: dataset.children.rows, keeps });
}

const records: Readonly<Record<SuitabilityTable, (basis: Basis) => RowsByChild>> = {
  accommodation: once((basis) => telling(basis, 'accommodation')),
  education: once((basis) => telling(basis, 'education')),
};

/**
 * Whether a child's accommodation or education was suitable on a day: if a record with a suitability is current and all
 * of those are suitable; unsuitable if one is not; neither if none is current (counting rules 5.1 and 5.2). A record
 * that is there twice makes no difference.
 */
export function suitabilityOn(
  basis: Basis,
  name: SuitabilityTable,
  { child, day }: { readonly child: number; readonly day: Day },
): 'suitable' | 'unsuitable' | 'neither' {
  const { dataset } = basis;
  const current = rowsOf(records[name](basis), child).filter((row) => isCurrent(dataset[name], row, day));
  if (current.length === 0) return 'neither';
  const suitability = columnOf(dataset, name);
  return current.every((row) => suitability.codeAt(row) === 'suitable') ? 'suitable' : 'unsuitable';
}
