import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { measures } from '../src/measures/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One file of `src`, by its path from there, with `/`. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));

/** Something a file takes from elsewhere: a path from `src` or a package, and whether it is only a type. */
interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\b(\s+type\b)?[^;'"]*?\bfrom\s+'([^']+)'/gm;
const bare = /^\s*import\s+'([^']+)'/gm;
const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;

function importsOf({ path, text }: SourceFile): readonly Import[] {
  const found = [
    ...[...text.matchAll(statement)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...text.matchAll(bare)].map(([, from = '']) => ({ from, typeOnly: false })),
    ...[...text.matchAll(dynamic)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
  return found.map(({ from, typeOnly }) => ({ typeOnly, from: from.startsWith('.') ? resolve(path, from) : from }));
}

const resolve = (path: string, from: string): string =>
  new URL(from, `file:///src/${path}`).pathname.replace(/^\/src\//, '');

/** The first folder of a path; a file in `src` itself is a room of its own. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

const mayLookInto: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  statistics: [],
  extracts: ['vocabulary'],
  dataset: ['vocabulary', 'extracts'],
  checks: ['vocabulary', 'dataset'],
  measures: ['vocabulary', 'statistics', 'dataset'],
  effects: ['vocabulary', 'dataset', 'checks', 'measures'],
  disclosure: ['vocabulary', 'measures'],
  signals: ['vocabulary', 'statistics', 'measures', 'disclosure'],
  charts: ['vocabulary', 'statistics', 'disclosure', 'measures', 'signals'],
  report: ['vocabulary', 'checks', 'measures', 'effects', 'disclosure', 'signals', 'charts'],
  render: ['vocabulary', 'report', 'checks', 'measures', 'effects', 'disclosure', 'extracts'],
  workspace: ['vocabulary'],
  run: ['vocabulary'],
};

/** Files that may be looked into from elsewhere than their room allows, and why. */
const openDoors: readonly { readonly into: RegExp; readonly by: RegExp; readonly typeOnly: boolean }[] = [
  { into: /^errors\.ts$/, by: /./, typeOnly: false },
  { into: /^extracts\/transcript\.ts$/, by: /^report\//, typeOnly: true },
];

/** The corridor, and the verbs and the shell that walk it: they may see every room. */
const seesEverything = (path: string): boolean => ['cli', 'commands', 'pipeline.ts', 'cli.ts'].includes(roomOf(path));

const isInside = (from: string): boolean => /^[\w./-]+\.ts$/.test(from) && !from.startsWith('node:');

/** A verb does not know another verb; what several share is in `commands/shared`. */
const isAnotherCommand = (path: string, from: string): boolean =>
  roomOf(path) === 'commands' && /^commands\/[^/]+$/.test(from);

function looksAside(file: SourceFile): readonly string[] {
  const { path } = file;
  const allowed = mayLookInto[roomOf(path)] ?? [];
  const mayLook = ({ from, typeOnly }: Import): boolean => {
    if (openDoors.some((door) => door.into.test(from) && door.by.test(path) && (typeOnly || !door.typeOnly)))
      return true;
    if (seesEverything(path)) return roomOf(from) !== 'cli.ts' && !isAnotherCommand(path, from);
    return roomOf(from) === roomOf(path) || allowed.includes(roomOf(from));
  };
  return importsOf(file)
    .filter((taken) => isInside(taken.from) && !mayLook(taken))
    .map(({ from }) => `${path} looks into ${from}`);
}

/** Each package's door: the files through which it may come in, and those that may name its types. */
const doors: readonly { readonly package: RegExp; readonly through: RegExp; readonly types?: RegExp }[] = [
  { package: /^csv-parse(\/|$)/, through: /^extracts\// },
  { package: /^arquero$/, through: /^(dataset|measures)\// },
  { package: /^yaml$/, through: /^workspace\// },
  { package: /^zod(\/|$)/, through: /^(workspace|run)\// },
  { package: /^vega-lite$/, through: /^render\//, types: /^(charts\/|report\/document\.ts$)/ },
  { package: /^(vega|handlebars|hucre\/xlsx|@myriaddreamin\/.*|@expo-google-fonts\/.*)$/, through: /^render\// },
  { package: /^commander$/, through: /^cli(\.ts$|\/)/ },
  { package: /^node:fs(\/|$)/, through: /^(dataset\/(load-dataset|find-file)\.ts$|render\/|workspace\/|run\/)/ },
  { package: /^node:worker_threads$/, through: /^render\// },
  { package: /^node:(path|url|crypto|buffer|module)$/, through: /./ },
];

function comesInAside(file: SourceFile): readonly string[] {
  const mayCome = ({ from, typeOnly }: Import): boolean =>
    doors.some(
      (door) => door.package.test(from) && (door.through.test(file.path) || (typeOnly && door.types?.test(file.path))),
    );
  return importsOf(file)
    .filter((taken) => !isInside(taken.from) && !taken.from.endsWith('.json') && !mayCome(taken))
    .map(({ from }) => `${file.path} takes in ${from}`);
}

/** What only some files may do, as it stands in code; comments are not code. */
const deeds: readonly { readonly deed: RegExp; readonly only: RegExp }[] = [
  {
    deed: /\bnew Date\b(?!\((?!\)))|\bDate\.now\b|(?<!\bnew )\bDate\(|\bperformance\.now\b/,
    only: /^commands\/shared\/today\.ts$/,
  },
  { deed: /\bnew Date\((?!\))/, only: /^render\/workbook\.ts$/ },
  { deed: /\bDate\.UTC\b/, only: /^render\/typst-job\.ts$/ },
  { deed: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/, only: /^$/ },
  { deed: /\bconsole\b/, only: /^cli\.ts$/ },
  { deed: /\bprocess\.pid\b/, only: /^(cli|run\/write-whole)\.ts$/ },
  { deed: /\bprocess\.(?!pid\b)|\bprocess\[/, only: /^cli\.ts$/ },
  { deed: /\bprocess\.exit\b/, only: /^$/ },
  { deed: /\bfetch\(/, only: /^$/ },
];

const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const misdeeds = ({ path, text }: SourceFile): readonly string[] =>
  deeds
    .filter(({ deed, only }) => deed.test(codeOf(text)) && !only.test(path))
    .map(({ deed }) => `${path} does ${deed.source}`);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

const tooLong = ({ path, text }: SourceFile): readonly string[] =>
  linesOf(text) > 150 ? [`${path} has ${linesOf(text)} lines`] : [];

const leftToDo = ({ path, text }: SourceFile): readonly string[] =>
  /\b(TODO|FIXME|XXX)\b/.test(text) ? [`${path} leaves something to do`] : [];

const rules = { looksAside, comesInAside, misdeeds, tooLong, leftToDo };

describe('the house', () => {
  test('was found', () => {
    expect(files.length).toBeGreaterThan(100);
    const rooms = new Set(files.map(({ path }) => roomOf(path)).filter((room) => !room.endsWith('.ts')));
    expect([...rooms].sort()).toEqual(['cli', 'commands', ...Object.keys(mayLookInto)].sort());
  });
  test('every import is a file that is there, a package or JSON', () => {
    const paths = new Set(files.map(({ path }) => path));
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => isInside(from) && !paths.has(from))
        .map(({ from }) => `${file.path}: ${from}`),
    );
    expect(lost).toEqual([]);
  });
  test('nothing looks back: a room looks only into the rooms it may', () => {
    expect(files.flatMap(looksAside)).toEqual([]);
  });
  test('every package comes in by its own door', () => {
    expect(files.flatMap(comesInAside)).toEqual([]);
  });
  test('files, clock, console and chance are where they may be', () => {
    expect(files.flatMap(misdeeds)).toEqual([]);
  });
  test('no file has more than 150 lines', () => {
    expect(files.flatMap(tooLong)).toEqual([]);
  });
  test('nothing is left to do', () => {
    expect(files.flatMap(leftToDo)).toEqual([]);
  });
});

describe('a rule that is broken is seen', () => {
  test.each<[keyof typeof rules, string, string]>([
    ['looksAside', 'vocabulary/day.ts', "import { z } from '../statistics/wilson.ts';"],
    ['looksAside', 'charts/bars.ts', "import type { Dataset } from '../dataset/dataset.ts';"],
    ['looksAside', 'measures/remand.ts', "import { boardPolicy } from '../disclosure/policy.ts';"],
    ['looksAside', 'measures/cohorts/nights.ts', "import {\n  a,\n  b,\n} from '../../checks/index.ts';"],
    ['looksAside', 'checks/index.ts', "export { remand } from '../measures/remand.ts';"],
    ['looksAside', 'checks/index.ts', "export * from '../measures/remand.ts';"],
    ['looksAside', 'checks/index.ts', "import '../measures/remand.ts';"],
    ['looksAside', 'render/html.ts', "const m = await import('../dataset/load-dataset.ts');"],
    ['looksAside', 'report/plan.ts', "import { reader } from '../extracts/transcript.ts';"],
    ['looksAside', 'report/plan.ts', "import type { Extract } from '../extracts/extract.ts';"],
    ['looksAside', 'run/manifest.ts', "import { pipeline } from '../pipeline.ts';"],
    ['looksAside', 'commands/check.ts', "import { report } from './report.ts';"],
    ['looksAside', 'commands/shared/options.ts', "import { report } from '../report.ts';"],
    ['looksAside', 'pipeline.ts', "import { program } from './cli.ts';"],
    ['comesInAside', 'dataset/link.ts', "import { parse } from 'csv-parse/sync';"],
    ['comesInAside', 'report/story.ts', "import { table } from 'arquero';"],
    ['comesInAside', 'charts/theme.ts', "import { compile } from 'vega-lite';"],
    ['comesInAside', 'charts/theme.ts', "import type { View } from 'vega';"],
    ['comesInAside', 'commands/check.ts', "import { Command } from 'commander';"],
    ['comesInAside', 'commands/check.ts', "import { z } from 'zod/mini';"],
    ['comesInAside', 'dataset/link.ts', "import { readFile } from 'node:fs/promises';"],
    ['comesInAside', 'measures/remand.ts', "import { exec } from 'node:child_process';"],
    ['comesInAside', 'cli.ts', "import process from 'node:process';"],
    ['comesInAside', 'commands/check.ts', "import { writeXlsx } from 'hucre/xlsx';"],
    ['comesInAside', 'render/html.ts', "import lodash from 'lodash';"],
    ['misdeeds', 'report/plan.ts', 'const now = new Date();'],
    ['misdeeds', 'report/plan.ts', 'const now = new Date;'],
    ['misdeeds', 'report/plan.ts', 'const now = Date();'],
    ['misdeeds', 'report/plan.ts', 'const day = new Date(0);'],
    ['misdeeds', 'render/workbook.ts', 'const now = new Date();'],
    ['misdeeds', 'report/plan.ts', 'const now = Date.now();'],
    ['misdeeds', 'render/pdf.ts', 'const at = Date.UTC(2024, 1, 1);'],
    ['misdeeds', 'commands/check.ts', "console.log('found');"],
    ['misdeeds', 'run/manifest.ts', 'const { pid } = process.env;'],
    ['misdeeds', 'render/svg.ts', 'const id = process.pid;'],
    ['misdeeds', 'cli.ts', 'process.exit(1);'],
    ['misdeeds', 'render/svg.ts', 'const id = Math.random();'],
    ['tooLong', 'report/plan.ts', 'a\n'.repeat(151)],
    ['leftToDo', 'report/plan.ts', '// TO'.concat('DO: later')],
  ])('%s: %s, %j', (rule, path, text) => {
    expect(rules[rule]({ path, text })).toHaveLength(1);
  });

  test.each<[keyof typeof rules, string, string]>([
    ['looksAside', 'report/plan.ts', "import type { Transcript } from '../extracts/transcript.ts';"],
    ['looksAside', 'extracts/records.ts', "import { UserError } from '../errors.ts';"],
    ['looksAside', 'measures/cohorts/nights.ts', "import { within } from '../../vocabulary/period.ts';"],
    ['looksAside', 'commands/check.ts', "import { today } from './shared/today.ts';"],
    ['comesInAside', 'charts/theme.ts', "import type { TopLevelSpec } from 'vega-lite';"],
    ['comesInAside', 'render/svg.ts', "import { compile } from 'vega-lite';"],
    ['misdeeds', 'render/svg.ts', '/** Never to the console. */ const offenceDate = 1; // nor new Date()'],
    ['misdeeds', 'measures/remand.ts', 'const offenceDate = (row) => row; offenceDate(1);'],
    ['misdeeds', 'run/write-whole.ts', 'const id = process.pid;'],
    ['tooLong', 'report/plan.ts', 'a\n'.repeat(150)],
  ])('%s lets pass: %s, %j', (rule, path, text) => {
    expect(rules[rule]({ path, text })).toEqual([]);
  });
});

describe('every check and every measure is registered under its own name, and has its test', () => {
  /** What a file that exports a check or a measure holds, by how such a thing is known at run time. */
  const isCheck = (value: unknown): value is { readonly id: string } =>
    typeof value === 'object' && value !== null && 'id' in value && 'looksAt' in value;
  const isMeasure = (value: unknown): value is { readonly id: string } =>
    typeof value === 'object' && value !== null && 'id' in value && 'observe' in value;

  const rooms = [
    { room: 'checks', isOne: isCheck, registry: checks },
    { room: 'measures', isOne: isMeasure, registry: measures },
  ] as const;
  const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test.each(rooms)('$room', async ({ room, isOne, registry }) => {
    const own = new RegExp(`^${room}/([^/]+)\\.ts$`);
    const names = files.flatMap(({ path }) => own.exec(path)?.[1] ?? []);
    const found = await Promise.all(
      names.map(async (name) => {
        const exported: Record<string, unknown> = await import(join(root, 'src', room, `${name}.ts`));
        return Object.entries(exported).flatMap(([as, value]) => (isOne(value) ? [{ name, as, value }] : []));
      }),
    );
    for (const { name, as, value } of found.flat()) {
      expect([value.id, as], `${room}/${name}.ts`).toEqual([name, camel(name)]);
      expect(registry, `${name} is in the registry`).toContain(value);
      expect(existsSync(join(root, 'test', room, `${name}.test.ts`)), `test/${room}/${name}.test.ts`).toBe(true);
    }
    expect(
      found
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(registry.map(({ id }) => id).sort());
  });
});
