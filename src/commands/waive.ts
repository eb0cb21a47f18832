import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import { UserError } from '../errors.ts';
import { writeWhole } from '../run/write-whole.ts';
import { childId } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths, isoText, longText, parseDay } from '../vocabulary/day.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import { withWaiver } from '../workspace/add-waiver.ts';
import { coverOf, loadWaivers, tellsWhom, waiversFile, whichCheck } from '../workspace/load-waivers.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { catalogue } from './shared/catalogue.ts';
import { asAtOf } from './shared/open-study.ts';
import type { Terminal } from './shared/terminal.ts';

export interface WaiveOptions {
  readonly workspace: string;
  readonly asAt?: string;
  readonly quiet?: boolean;
  readonly child?: string;
  readonly record?: string;
  readonly all?: boolean;
  readonly reason: string;
  readonly who: string;
  readonly until: string;
}

const ids = checks.map(({ id }) => id);

/** A waiver may not run longer than this from the as-at date without being looked at again. */
const longestMonths = 24;

/** Adds a waiver to waivers.yaml. Returns the exit code. No identifier is printed. */
export async function waive(id: string, options: WaiveOptions, terminal: Terminal): Promise<number> {
  if (!ids.includes(id)) throw new UserError(`There is no check called ${id}.`, whichCheck(id, ids));
  for (const key of ['reason', 'who'] as const) if (tellsWhom(options[key], options)) throw namesWhom(key);
  const workspace = await loadWorkspace(options.workspace, catalogue);
  const asAt = asAtOf(options, workspace).day;
  const waiver: Waiver = {
    check: id,
    ...coverAsked(options),
    reason: filled('--reason', options.reason),
    who: filled('--who', options.who),
    until: untilOption(options.until, asAt),
  };
  const { text, waivers } = await loadWaivers(workspace.folder, ids);
  if (waivers.some((other) => coverOf(other) === coverOf(waiver))) throw alreadyWaived(id);
  const path = join(workspace.folder, waiversFile);
  await writeWhole(path, withWaiver(text, waiver), []);
  terminal.print(path);
  terminal.say(`Waived ${id} for ${sayCover(waiver)}, up to ${longText(waiver.until)}, by ${waiver.who}.`);
  terminal.say('What is waived is counted apart and told in the report, with the reason: name no child in it.');
  terminal.say('Next: boardpack check says how many findings the waiver covers.');
  return 0;
}

const alreadyWaived = (id: string): UserError =>
  new UserError(
    `${waiversFile} already waives ${id} for the same.`,
    `Change reason, who or until of that waiver in ${waiversFile}, or take it out first.`,
  );

const namesWhom = (key: 'reason' | 'who'): UserError =>
  new UserError(`--${key} names the child or the record, and the report prints it.`, 'Say it without the identifier.');

/** What is to be covered: one child, one record, or all that the check finds. */
function coverAsked({ child, record, all }: WaiveOptions): Pick<Waiver, 'child' | 'record'> {
  if ([child, record, all].filter((one) => one !== undefined).length !== 1)
    throw new UserError(
      'It is not said what to waive, or more than one thing is.',
      'Name one: --child ID for the findings of one child, --record ID for one row, or --all for all that the check finds.',
    );
  return {
    child: child === undefined ? undefined : childId(filled('--child', child)),
    record: record === undefined ? undefined : filled('--record', record),
  };
}

function filled(option: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed !== '') return trimmed;
  throw new UserError(`${option} is blank.`, `Say it in quotation marks: ${option} "..."`);
}

function untilOption(text: string, asAt: Day): Day {
  const day = parseDay(text, 'iso');
  if (day === undefined)
    throw new UserError(`--until ${text} is not a day.`, 'Write it as 2026-12-31: --until 2026-12-31');
  const latest = addMonths(asAt, longestMonths);
  if (day >= asAt && day <= latest) return day;
  const fault = day < asAt ? 'lies before' : 'is more than two years after';
  throw new UserError(
    `--until ${text} ${fault} the as-at date, ${longText(asAt)}.`,
    `Give a day from ${isoText(asAt)} to ${isoText(latest)}; a waiver that is still right then can be given again.`,
  );
}

function sayCover({ child, record }: Waiver): string {
  if (child !== undefined) return 'one child';
  return record === undefined ? 'all that it finds' : 'one record';
}
