import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UserError } from '../errors.ts';
import { childId } from '../vocabulary/child-id.ts';
import { parseDay } from '../vocabulary/day.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Waiver } from '../vocabulary/waiver.ts';
import type { Source } from './issues.ts';
import { sayIssue, whereIs } from './issues.ts';
import { parseYaml, unusableFile } from './parse-yaml.ts';

/** The one file of a workspace that says what is waived. */
export const waiversFile = 'waivers.yaml';

const text = z.string().check(z.trim(), z.minLength(1));

const entry = z.strictObject({
  check: text,
  child: z.optional(text),
  record: z.optional(text),
  scope: z.optional(z.literal('all')),
  reason: text,
  who: text,
  until: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

type Entry = z.infer<typeof entry>;

const keys = Object.keys(entry.shape);

/** The waivers of a workspace, and the text of their file; neither where there is no such file. */
export async function loadWaivers(folder: string, checks: readonly string[]): Promise<LoadedWaivers> {
  const written = await read(folder);
  return { text: written, waivers: written === undefined ? [] : parseWaivers(written, checks) };
}

export interface LoadedWaivers {
  readonly text: string | undefined;
  readonly waivers: readonly Waiver[];
}

/** The waivers a text holds. Everything wrong with it is said at once, each with its line and key. */
export function parseWaivers(written: string, checks: readonly string[]): readonly Waiver[] {
  const { source, plain } = parseYaml(waiversFile, written, () => keys);
  const values = plain ?? [];
  if (!Array.isArray(values)) throw unusable([`${waiversFile}, line 1: must be a list, each waiver after a dash.`]);
  const checked = z.array(entry).safeParse(values, { reportInput: true });
  if (!checked.success) throw unusable(checked.error.issues.map((issue) => sayIssue(source, issue)));
  const complaints = checked.data.flatMap((one, place) => [
    ...complaintsOf(one, { source, place, checks }),
    ...repeats({ source, place, checks }, checked.data),
  ]);
  if (complaints.length > 0) throw unusable(complaints);
  return checked.data.map(asWaiver);
}

/** What a waiver covers, as a key: two with the same key waive the same. */
export const coverOf = ({ check, child, record }: Cover): string => JSON.stringify([check, child, record]);

/** Whether a text of a waiver that the report prints holds the identifier of whom it is about. */
export function tellsWhom(text: string, { child, record }: Pick<Entry, 'child' | 'record'>): boolean {
  const words = text.split(/[^\p{L}\p{N}/_-]+/u);
  return [child, record].some((id) => id !== undefined && id.length > 2 && words.includes(id));
}

interface Cover {
  readonly check: string;
  readonly child?: unknown;
  readonly record?: string | undefined;
}

async function read(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, waiversFile), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    const remedy = 'See that it is a file, and that you may open it.';
    throw new UserError(`${waiversFile} in ${folder} cannot be read.`, remedy, { cause });
  }
}

const unusable = (complaints: readonly string[]): UserError => unusableFile(waiversFile, complaints);

interface Place {
  readonly source: Source;
  readonly place: number;
  readonly checks: readonly string[];
}

function complaintsOf(one: Entry, { source, place, checks }: Place): readonly string[] {
  const { check, child, record, scope, until } = one;
  const at = (key: string): string => whereIs(source, [place, key]);
  const told = [child, record, scope].filter((one) => one !== undefined).length;
  return [
    ...(checks.includes(check)
      ? []
      : [`${at('check')}: there is no check called ${check}. ${whichCheck(check, checks)}`]),
    ...(told === 1 ? [] : [`${at('check')}: must say what it covers by one of child, record and scope: all.`]),
    ...(parseDay(until, 'iso') === undefined ? [`${at('until')}: there is no such day.`] : []),
    ...(['reason', 'who'] as const)
      .filter((key) => tellsWhom(one[key], one))
      .map((key) => `${at(key)}: names the child or the record, and the report prints it.`),
  ];
}

/** The check that may be meant where there is none of that name. */
export function whichCheck(check: string, checks: readonly string[]): string {
  const meant = nearest(check, checks);
  return meant ? `Did you mean ${meant}?` : `There are: ${checks.join(', ')}.`;
}

function repeats({ source, place }: Place, entries: readonly Entry[]): readonly string[] {
  const covers = entries.map(coverOf);
  const first = covers.indexOf(covers[place] ?? '');
  if (first === place) return [];
  return [`${whereIs(source, [place, 'check'])}: the same is waived above, at ${whereIs(source, [first, 'check'])}.`];
}

function asWaiver({ check, child, record, reason, who, until }: Entry): Waiver {
  const last = parseDay(until, 'iso') ?? Number.NaN;
  return { check, child: child === undefined ? undefined : childId(child), record, reason, who, until: last };
}
