import { join } from 'node:path';
import type { CheckResult } from '../../checks/run-checks.ts';
import type { Allocation } from '../../dataset/allocations.ts';
import { allocationsOf } from '../../dataset/allocations.ts';
import { UserError } from '../../errors.ts';
import type { ToFix } from '../../render/fix-list.ts';
import { fixListCsv, recordsToFix } from '../../render/fix-list.ts';
import { holdsLists, replaceLists } from '../../run/replace-lists.ts';
import { sayCount } from '../../vocabulary/wording.ts';
import type { Study } from './open-study.ts';
import type { Terminal } from './terminal.ts';

type WriteFixLists = (results: readonly CheckResult[], folder: string, terminal: Terminal) => Promise<void>;

const UNALLOCATED = 'not allocated';

/**
 * How to write the fix lists of each team or worker, into `fix-lists` of a folder; nothing is written where none were
 * asked for. Refuses an extract that does not say who has the child, before anything is checked.
 */
export function fixListsOf({ basis: { dataset } }: Study, by: Allocation | undefined): WriteFixLists {
  if (by === undefined) return sayOfEarlier;
  if (!dataset.children.columns[by].there) throw withoutColumn(dataset.children.file, by);
  return async (results, folder, terminal) => {
    const records = recordsToFix(results);
    const lists = byName(records, allocationsOf(dataset, by));
    const where = join(folder, 'fix-lists');
    const { files, setAside } = await replaceLists(
      where,
      lists.map(([name, of]) => ({ name, content: fixListCsv(of) })),
    );
    terminal.say(
      `${sayCount(files.length, 'fix list', 'fix lists')} by ${by}, ${sayCount(records.length, 'row', 'rows')}, in ${where}. They name children: give each to its own readers only.`,
    );
    for (const file of setAside)
      terminal.say(`A list of an earlier run had been changed by hand, and is now ${join(where, file)}.`);
  };
}

/** Lists that this run does not renew would else pass for current. */
const sayOfEarlier: WriteFixLists = async (_, folder, terminal) => {
  const where = join(folder, 'fix-lists');
  if (await holdsLists(where))
    terminal.say(`The lists in ${where} are of an earlier run: --fix-lists team or worker makes them anew.`);
};

const withoutColumn = (file: string, by: Allocation): UserError =>
  new UserError(
    `${file} has no column ${by}, so it cannot be told whose fix list a child is on.`,
    `Add the column to the export, or say its local heading under headings in boardpack.yaml; or ask for --fix-lists ${by === 'team' ? 'worker' : 'team'}.`,
  );

/**
 * The records of each team or worker, by name; those of a child without one first, so that their
 * file has its own name even where a team is called the same.
 */
function byName(
  records: readonly ToFix[],
  allocations: ReturnType<typeof allocationsOf>,
): readonly (readonly [name: string, records: readonly ToFix[]])[] {
  const named = new Map<string, ToFix[]>();
  const unallocated: ToFix[] = [];
  const listOf = (name: string): ToFix[] => {
    const list = named.get(name) ?? [];
    named.set(name, list);
    return list;
  };
  for (const record of records) {
    const { child } = record.finding;
    const name = child === undefined ? undefined : allocations.get(child);
    (name === undefined ? unallocated : listOf(name)).push(record);
  }
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return unallocated.length === 0 ? sorted : [[UNALLOCATED, unallocated], ...sorted];
}
