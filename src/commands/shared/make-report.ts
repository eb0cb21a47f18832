import { join } from 'node:path';
import type { CheckResult } from '../../checks/run-checks.ts';
import { boardPolicy } from '../../disclosure/policy.ts';
import { UserError } from '../../errors.ts';
import { pipeline } from '../../pipeline.ts';
import type { ChartThread } from '../../render/chart-thread.ts';
import { findingsCsv } from '../../render/findings-csv.ts';
import { renderReport } from '../../render/render-report.ts';
import { board } from '../../report/contents/board.ts';
import type { Plan } from '../../report/plan.ts';
import { manifestJson } from '../../run/manifest.ts';
import { writeAllWhole } from '../../run/write-whole.ts';
import { isoText } from '../../vocabulary/day.ts';
import type { PeriodLength } from '../../vocabulary/period.ts';
import { inWords } from '../../vocabulary/period.ts';
import { backgroundOf } from './background.ts';
import { openKept } from './kept.ts';
import type { Study } from './open-study.ts';
import { openStudy } from './open-study.ts';
import type { SharedOptions } from './options.ts';
import { periodOption } from './options.ts';
import { planOf } from './plan-of.ts';
import type { Terminal } from './terminal.ts';
import { madeWith } from './version.ts';

export interface ReportOptions extends SharedOptions {
  readonly by?: PeriodLength;
  readonly pdfEngine?: 'native' | 'wasm';
}

interface Means {
  readonly terminal: Terminal;
  readonly charts: ChartThread;
}

interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly standard?: string;
}

/** Makes the board report of a workspace, and everything that stays beside it. Returns the exit code. */
export async function makeReport(options: ReportOptions, { terminal, charts }: Means): Promise<number> {
  const study = await openStudy(options, terminal);
  const { basis, workspace, files } = study;
  const asked = options.period === undefined ? undefined : periodOption(options.period);
  const plan = planOf(study, { asked, by: options.by });
  refuseNothing(plan);
  terminal.say(sayPeriods(plan, asked !== undefined));
  const background = backgroundOf(study, plan);
  const folder = options.out ?? join(workspace.folder, 'reports');
  const { kept, trouble } = await openKept(study, folder);
  if (trouble !== undefined)
    terminal.say(`${trouble} The report is made without it; boardpack check begins a new one.`);
  const policy = boardPolicy(workspace.board);
  const { document, results } = pipeline({ basis, policy, pack: board, background, kept });
  const name = reportName(plan);
  const { html, pdf } = await renderReport(document, { charts, engine: options.pdfEngine });
  await charts.close();
  const outputs: Output[] = [
    { file: `${name}.html`, content: html },
    ...(pdf instanceof Error ? [] : [{ file: `${name}.pdf`, content: pdf.pdf, standard: pdf.standard }]),
    { file: 'findings.csv', content: findingsCsv({ results, ...background }) },
  ];
  const inputs = [...files.map(({ path }) => path), join(workspace.folder, 'boardpack.yaml')];
  const written = [...outputs, { file: 'manifest.json', content: manifestOf(study, results, outputs) }];
  await writeAllWhole(
    written.map(({ file, content }) => ({ path: join(folder, file), content })),
    inputs,
  );
  tell(terminal, { folder, outputs, pdf });
  return pdf instanceof Error ? 6 : 0;
}

function manifestOf(
  { workspace, basis, files }: Study,
  results: readonly CheckResult[],
  outputs: readonly Output[],
): string {
  return manifestJson({
    madeWith,
    service: workspace.service,
    asAt: isoText(basis.asAt),
    inputs: files.map(({ file, bytes, fingerprint, table }) => ({
      file,
      bytes,
      sha256: fingerprint(),
      rowsRead: basis.dataset[table].transcript?.rowsRead ?? 0,
      rowsRefused: basis.dataset[table].transcript?.rowsRefused ?? 0,
    })),
    checks: Object.fromEntries(results.map(({ check, state }) => [check.id, state])),
    outputs,
  });
}

function refuseNothing({ recent, by }: Plan): void {
  if (recent.length > 0) return;
  throw new UserError(
    `No complete ${by.replace('-', ' ')} lies within the span asked for and before the as-at date.`,
    'Ask for a longer or an earlier one, such as --period 2024Q1..2025Q4; 2024Q1 is April to June 2024.',
  );
}

function sayPeriods({ recent, years, latestQuarter }: Plan, asked: boolean): string {
  const [first, last] = [recent[0], recent.at(-1)];
  const counts = first && last ? `counts for ${inWords(first)} to ${inWords(last)}` : '';
  return `${asked ? 'As asked' : 'No --period given, so the latest'}: ${counts}, ${years.length} financial years, changes up to ${inWords(latestQuarter)}.`;
}

/** `2026-27_Q2_board`: the last quarter told of, as a board names its papers. */
function reportName({ latestQuarter: { label } }: Plan): string {
  const start = Number(label.slice(0, 4));
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}_${label.slice(4)}_board`;
}

function tell(
  terminal: Terminal,
  { folder, outputs, pdf }: { folder: string; outputs: readonly Output[]; pdf: Error | { readonly standard: string } },
): void {
  for (const { file } of outputs.slice(0, -1)) terminal.print(join(folder, file));
  terminal.say(`Also in ${folder}: findings.csv (holds child identifiers: keep it in the service) and manifest.json.`);
  if (pdf instanceof Error)
    terminal.say(
      `The PDF could not be made: ${pdf.message}\nThe HTML is whole; print it from a browser instead, or reinstall boardpack.`,
    );
  else if (pdf.standard !== 'PDF/UA-1')
    terminal.say(
      `This PDF is a ${pdf.standard}, not marked PDF/UA-1: the compiler for this kind of machine cannot mark it.`,
    );
  terminal.say('Next: open the HTML in a browser; boardpack check lists what to put right in the data.');
}
