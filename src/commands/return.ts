import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { measures } from '../measures/index.ts';
import { returnCsv } from '../render/return-csv.ts';
import { returnRows } from '../report/kpi/return-rows.ts';
import { lastCompleteQuarter } from '../report/plan.ts';
import { writeWhole } from '../run/write-whole.ts';
import type { Day } from '../vocabulary/day.ts';
import { longText } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { inWords, quarterOf } from '../vocabulary/period.ts';
import { listed, sayCount } from '../vocabulary/wording.ts';
import { observeMeasures } from './shared/observe-measures.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import { periodOption } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';

/** Writes the quarterly return of the key performance indicators, every sub-measure beside last quarter's figure. */
export async function quarterlyReturn(options: SharedOptions, terminal: Terminal): Promise<number> {
  const study = await openStudy(options, terminal);
  const { basis, workspace, files } = study;
  const now = quarterAsked(options.period, basis.asAt);
  const before = quarterOf(now.from - 1);
  if (options.period === undefined)
    terminal.say(`No --period given: ${inWords(now)}, the last complete quarter, beside ${inWords(before)}.`);
  if (now.to > basis.asAt) terminal.say(`${inWords(now)} is not over: it is counted up to ${longText(basis.asAt)}.`);
  const kpis = measures.filter(({ id }) => id.startsWith('kpi-')).map(({ id }) => id);
  const observed = observeMeasures(study, kpis, [before, now]);
  for (const { measure, lacking } of observed)
    if (lacking.length > 0) terminal.say(`${measure.id} is not available: it needs ${listed(lacking)}.`);
  const returned = observed.map((read) => ({ measure: read.measure, rows: returnRows(read, { now, before }) }));
  const path = join(options.out ?? join(workspace.folder, 'reports'), nameOf(now, options));
  await writeWhole(
    path,
    returnCsv(returned),
    files.map(({ path: read }) => read),
  );
  terminal.print(path);
  const rows = returned.flatMap((one) => one.rows);
  const notes = rows.filter(({ note }) => note !== '').length;
  terminal.say(
    `${sayCount(rows.length, 'figure', 'figures')}, of which ${sayCount(notes, 'needs', 'need')} a note (column note_needed). It names no child.`,
  );
  terminal.say(
    `Next: boardpack trace kpi1.suitable_end@${now.label}@orderType=custody lists the children behind a figure, for a note.`,
  );
  return 0;
}

/** Counted as the YJB counts it goes by another name, so that it is never taken for the service's own. */
const nameOf = ({ label }: Period, { asYjb }: SharedOptions): string =>
  `kpi-return_${label}${asYjb === true ? '_as-yjb' : ''}.csv`;

/** The one quarter asked for, or the last complete one. */
function quarterAsked(period: string | undefined, asAt: Day): Period {
  if (period === undefined) return lastCompleteQuarter(asAt);
  const { from, to } = periodOption(period);
  const quarter = quarterOf(from);
  if (quarter.from !== from || quarter.to !== to)
    throw new UserError(
      `--period ${period} is not one quarter, and the return is for one.`,
      `Write it as ${lastCompleteQuarter(asAt).label}; 2025Q3 is October to December 2025.`,
    );
  if (quarter.from > asAt)
    throw new UserError(
      `${inWords(quarter)} lies after the as-at date, ${longText(asAt)}.`,
      'Ask for an earlier --period, or give a later --as-at with extracts that reach it.',
    );
  return quarter;
}
