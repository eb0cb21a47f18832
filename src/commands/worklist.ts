import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { workingList } from '../measures/working-list.ts';
import { workingListCsv } from '../render/working-list-csv.ts';
import { writeWhole } from '../run/write-whole.ts';
import { longText } from '../vocabulary/day.ts';
import { inWords, quarterOf, span } from '../vocabulary/period.ts';
import { sayCount } from '../vocabulary/wording.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import { periodOption } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';

/** Writes the working list of children who reoffended, for those who work with them. It is in no pack and on no screen. */
export async function worklist(options: SharedOptions, terminal: Terminal): Promise<number> {
  const { basis, workspace, files } = await openStudy(options, terminal);
  const asked = options.period === undefined ? undefined : periodOption(options.period);
  const period = asked === undefined ? quarterOf(basis.asAt) : span(asked.from, asked.to);
  if (asked === undefined) terminal.say(`No --period given: ${inWords(period)}, the quarter of the as-at date.`);
  if (period.from > basis.asAt)
    throw new UserError(
      `${inWords(period)} lies after the as-at date, ${longText(basis.asAt)}.`,
      'Ask for an earlier --period, or give a later --as-at with extracts that reach it.',
    );
  const rows = workingList(basis, period);
  const path = join(options.out ?? join(workspace.folder, 'reports'), 'working-list-reoffending.csv');
  await writeWhole(
    path,
    workingListCsv(rows),
    files.map(({ path: read }) => read),
  );
  const children = new Set(rows.map(({ child }) => child)).size;
  terminal.print(path);
  terminal.say(
    `${sayCount(rows.length, 'reoffence', 'reoffences')} committed or proven in ${inWords(period)}, by ${sayCount(children, 'child', 'children')}. The list names children: keep it in the service.`,
  );
  terminal.say('Next: boardpack measures reoffending-tracker shows how far each cohort has come.');
  return 0;
}
