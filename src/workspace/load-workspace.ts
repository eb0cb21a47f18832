import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Day } from '../vocabulary/day.ts';
import { parseDay } from '../vocabulary/day.ts';
import { chartTermsIssues } from './chart-terms.ts';
import type { Source } from './issues.ts';
import { sayIssue, whereIs } from './issues.ts';
import { keysAt } from './keys-at.ts';
import { parseYaml, unusableFile } from './parse-yaml.ts';
import type { Catalogue, ComparatorSetting, ExtractSetting, WorkspaceFile } from './schema.ts';
import { workspaceSchema } from './schema.ts';
import { unknownColumns } from './unknown-columns.ts';

/** A workspace as boardpack.yaml describes it: whose figures, as at when, and how its files differ from the canonical form. */
export interface Workspace {
  readonly folder: string;
  readonly service: string;
  readonly area: string | undefined;
  readonly asAt: Day | undefined;
  /** The day the extracts were taken, where it is said. */
  readonly extractedOn: Day | undefined;
  readonly notice: string | undefined;
  readonly board: 'exact' | 'withheld';
  readonly extracts: Readonly<Record<string, ExtractSetting | undefined>>;
  /** Areas that hold the service's own, and groups of areas to be told together. */
  readonly comparators: ComparatorSetting;
  /** What is aimed for a quarter, by series, in its unit; and from when and why limits are worked out anew. */
  readonly targets: Readonly<Record<string, number>>;
  readonly rebases: readonly Rebase[];
  /** The named set of parameters asked for. */
  readonly parameterSet: string | undefined;
  readonly parameters: Readonly<Record<string, number | string | undefined>>;
}

/** A named, dated cause from which the limits of a series are worked out anew. */
interface Rebase {
  readonly series: string;
  readonly from: Day;
  readonly because: string;
}

const fileName = 'boardpack.yaml';

/** Reads and checks boardpack.yaml. Everything wrong with it is said at once, each with its line and key. */
export async function loadWorkspace(folder: string, catalogue: Catalogue): Promise<Workspace> {
  const { source, plain } = parseYaml(fileName, await read(folder), (path) => keysAt(catalogue, path));
  const checked = workspaceSchema(catalogue).safeParse(plain ?? {}, { reportInput: true });
  if (!checked.success) throw unusable(checked.error.issues.map((issue) => sayIssue(source, issue)));
  const days = dayParameters(catalogue);
  const complaints = [
    ...unknownColumns(source, checked.data, catalogue),
    ...chartTermsIssues(source, checked.data, catalogue),
    ...impossibleDays(source, checked.data, days),
  ];
  if (complaints.length > 0) throw unusable(complaints);
  return asWorkspace(folder, checked.data, days);
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

const unusable = (complaints: readonly string[]): UserError => unusableFile(fileName, complaints);

/** Parameters that hold a day. */
const dayParameters = ({ parameters }: Catalogue): readonly string[] =>
  Object.keys(parameters).filter((name) => parameters[name]?.holds === 'day');

function impossibleDays(
  source: Source,
  { asAt, extractedOn, rebase = [], parameters = {} }: WorkspaceFile,
  days: readonly string[],
): readonly string[] {
  const dated: readonly (readonly [readonly (string | number)[], string | number | undefined])[] = [
    [['asAt'], asAt],
    [['extractedOn'], extractedOn],
    ...rebase.map(({ from }, place) => [['rebase', place, 'from'], from] as const),
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
    targets = {},
    rebase = [],
    parameterSet,
    parameters = {},
  } = file;
  const dated = Object.fromEntries(days.map((name) => [name, dayIn(parameters[name])]));
  return {
    folder,
    service,
    area,
    asAt: dayIn(file.asAt),
    extractedOn: dayIn(file.extractedOn),
    notice,
    board,
    extracts,
    comparators,
    targets,
    rebases: rebase.flatMap(({ series, because, from }) => {
      const day = dayIn(from);
      return day === undefined ? [] : [{ series, from: day, because }];
    }),
    parameterSet,
    parameters: { ...parameters, ...dated },
  };
}

const dayIn = (text: string | number | undefined): Day | undefined =>
  text === undefined ? undefined : parseDay(String(text), 'iso');
