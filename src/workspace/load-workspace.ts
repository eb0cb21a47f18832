import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import type { Day } from '../vocabulary/day.ts';
import { parseDay } from '../vocabulary/day.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Source } from './issues.ts';
import { sayIssue, whereIs } from './issues.ts';
import type { Catalogue, ExtractSetting, WorkspaceFile } from './schema.ts';
import { workspaceSchema } from './schema.ts';

/** A workspace as boardpack.yaml describes it: whose figures, as at when, and how its files differ from the canonical form. */
export interface Workspace {
  readonly folder: string;
  readonly service: string;
  readonly area: string | undefined;
  readonly asAt: Day | undefined;
  readonly notice: string | undefined;
  readonly board: 'exact' | 'withheld';
  readonly extracts: Readonly<Record<string, ExtractSetting | undefined>>;
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
  const complaints = [...unknownColumns(source, checked.data, catalogue), ...impossibleDays(source, checked.data)];
  if (complaints.length > 0) throw unusable(complaints.join('\n'));
  return asWorkspace(folder, checked.data);
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

function keysAt(catalogue: Catalogue, [first, second]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return ['service', 'area', 'asAt', 'notice', 'board', 'extracts', 'parameters'];
  if (first === 'extracts') return second === undefined ? Object.keys(catalogue) : extractKeys;
  return [
    'cohortMonths',
    'followUpMonths',
    'waitingMonths',
    'custodyCountsFrom',
    'disparityCountsFrom',
    'referenceGroup',
  ];
}

/** Headings and codes that name no column, and code texts that are mapped onto no code there is. */
function unknownColumns(source: Source, { extracts = {} }: WorkspaceFile, catalogue: Catalogue): readonly string[] {
  return Object.entries(extracts).flatMap(([name, setting]) => {
    const columns = catalogue[name] ?? {};
    const named = (['headings', 'codes'] as const).flatMap((key) =>
      Object.keys(setting?.[key] ?? {}).map((heading) => ({ key, heading })),
    );
    const strangers = named
      .filter(({ heading }) => !columns[heading])
      .map(
        ({ key, heading }) =>
          `${whereIs(source, ['extracts', name, key, heading])}: ${name} has no such column.${hint(heading, Object.keys(columns))}`,
      );
    const codes = Object.entries(setting?.codes ?? {}).flatMap(([heading, texts]) =>
      Object.entries(texts)
        .filter(([, code]) => columns[heading] && columns[heading].parse(code) === undefined)
        .map(
          ([text, code]) =>
            `${whereIs(source, ['extracts', name, 'codes', heading, text])}: there is no code "${code}".${hint(code, columns[heading]?.codes ?? [])}`,
        ),
    );
    return [...strangers, ...codes];
  });
}

function hint(text: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return ' The column holds no codes.';
  const meant = nearest(text, candidates);
  return meant ? ` Did you mean "${meant}"?` : ` It may be: ${candidates.join(', ')}.`;
}

function impossibleDays(source: Source, { asAt, parameters = {} }: WorkspaceFile): readonly string[] {
  const dated: readonly (readonly [readonly string[], string | undefined])[] = [
    [['asAt'], asAt],
    [['parameters', 'custodyCountsFrom'], parameters.custodyCountsFrom],
    [['parameters', 'disparityCountsFrom'], parameters.disparityCountsFrom],
  ];
  return dated
    .filter(([, text]) => text !== undefined && parseDay(text, 'iso') === undefined)
    .map(([path]) => `${whereIs(source, path)}: there is no such day.`);
}

function asWorkspace(folder: string, file: WorkspaceFile): Workspace {
  const day = (text: string | undefined): Day | undefined => (text === undefined ? undefined : parseDay(text, 'iso'));
  const { custodyCountsFrom, disparityCountsFrom, ...others } = file.parameters ?? {};
  return {
    folder,
    service: file.service,
    area: file.area,
    asAt: day(file.asAt),
    notice: file.notice,
    board: file.board ?? 'exact',
    extracts: file.extracts ?? {},
    parameters: { ...others, custodyCountsFrom: day(custodyCountsFrom), disparityCountsFrom: day(disparityCountsFrom) },
  };
}
