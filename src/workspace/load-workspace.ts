import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import type { Day } from '../vocabulary/day.ts';
import { parseDay } from '../vocabulary/day.ts';
import type { Source } from './issues.ts';
import { sayIssue, whereIs } from './issues.ts';
import type { Catalogue, ComparatorSetting, ExtractSetting, WorkspaceFile } from './schema.ts';
import { workspaceSchema } from './schema.ts';
import { unknownColumns } from './unknown-columns.ts';

/** A workspace as boardpack.yaml describes it: whose figures, as at when, and how its files differ from the canonical form. */
export interface Workspace {
  readonly folder: string;
  readonly service: string;
  readonly area: string | undefined;
  readonly asAt: Day | undefined;
  readonly notice: string | undefined;
  readonly board: 'exact' | 'withheld';
  readonly extracts: Readonly<Record<string, ExtractSetting | undefined>>;
  /** Areas that hold the service's own, and groups of areas to be told together. */
  readonly comparators: ComparatorSetting;
  /** The named set of parameters asked for. */
  readonly parameterSet: string | undefined;
  readonly parameters: Readonly<Record<string, number | string | undefined>>;
}

const fileName = 'boardpack.yaml';

/** Reads and checks boardpack.yaml. Everything wrong with it is said at once, each with its line and key. */
export async function loadWorkspace(folder: string, catalogue: Catalogue): Promise<Workspace> {
  const lines = new LineCounter();
  const document = parseDocument(await read(folder), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw unusable(`${fileName}, line ${line}: this is not YAML. ${broken.message.split('\n')[0]}`, broken);
  }
  const source: Source = { file: fileName, document, lines, keysAt: (path) => keysAt(catalogue, path) };
  const checked = workspaceSchema(catalogue).safeParse(asPlain(document) ?? {}, { reportInput: true });
  if (!checked.success) throw unusable(checked.error.issues.map((issue) => sayIssue(source, issue)).join('\n'));
  const days = dayParameters(catalogue);
  const complaints = [
    ...unknownColumns(source, checked.data, catalogue),
    ...impossibleDays(source, checked.data, days),
  ];
  if (complaints.length > 0) throw unusable(complaints.join('\n'));
  return asWorkspace(folder, checked.data, days);
}

/** The document's values; an alias that names nothing is the one fault that shows only here. */
function asPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw unusable(`${fileName}: this is not YAML. ${cause instanceof Error ? cause.message : ''}`, cause as Error);
  }
}

async function read(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, fileName), 'utf8');
  } catch (cause) {
    const gone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!gone)
      throw new UserError(
        `${fileName} in ${folder} cannot be read.`,
        'See that it is a file, and that you may open it.',
        { cause },
      );
    throw new UserError(
      `There is no ${fileName} in ${folder}, so it is not a workspace.`,
      'Name the folder with --workspace, or copy boardpack.yaml from the sample (boardpack demo) and change the service in it.',
      { cause },
    );
  }
}

const unusable = (complaints: string, cause?: Error): UserError =>
  new UserError(complaints, `Correct ${fileName} and run the command again; the README lists every key.`, { cause });

const extractKeys = ['file', 'delimiter', 'encoding', 'dates', 'headings', 'codes'];

const comparatorKeys = ['contains', 'groups'];

const keys = ['service', 'area', 'asAt', 'notice', 'board', 'extracts', 'comparators', 'parameterSet', 'parameters'];

function keysAt(catalogue: Catalogue, [first, second]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return keys;
  if (first === 'extracts') return second === undefined ? Object.keys(catalogue.extracts) : extractKeys;
  return first === 'comparators' ? comparatorKeys : Object.keys(catalogue.parameters);
}

/** Parameters that hold a day. */
const dayParameters = ({ parameters }: Catalogue): readonly string[] =>
  Object.keys(parameters).filter((name) => parameters[name]?.holds === 'day');

function impossibleDays(
  source: Source,
  { asAt, parameters = {} }: WorkspaceFile,
  days: readonly string[],
): readonly string[] {
  const dated: readonly (readonly [readonly string[], string | number | undefined])[] = [
    [['asAt'], asAt],
    ...days.map((name) => [['parameters', name], parameters[name]] as const),
  ];
  return dated
    .filter(([, text]) => text !== undefined && parseDay(String(text), 'iso') === undefined)
    .map(([path]) => `${whereIs(source, path)}: there is no such day.`);
}

function asWorkspace(folder: string, file: WorkspaceFile, days: readonly string[]): Workspace {
  const {
    service,
    area,
    notice,
    board = 'exact',
    extracts = {},
    comparators = {},
    parameterSet,
    parameters = {},
  } = file;
  const dated = Object.fromEntries(days.map((name) => [name, dayIn(parameters[name])]));
  return {
    folder,
    service,
    area,
    asAt: dayIn(file.asAt),
    notice,
    board,
    extracts,
    comparators,
    parameterSet,
    parameters: { ...parameters, ...dated },
  };
}

const dayIn = (text: string | number | undefined): Day | undefined =>
  text === undefined ? undefined : parseDay(String(text), 'iso');
