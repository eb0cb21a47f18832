import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { runChecks } from '../checks/run-checks.ts';
import { checksJson } from '../render/checks-json.ts';
import { checksText } from '../render/checks-text.ts';
import { figuresText } from '../render/figures-text.ts';
import { findingsCsv } from '../render/findings-csv.ts';
import { readingProblems, unmappedTexts } from '../report/reading-problems.ts';
import { writeWhole } from '../run/write-whole.ts';
import type { Severity } from '../vocabulary/severity.ts';
import { transcriptsOf } from './shared/background.ts';
import { figuresInDoubt } from './shared/figures-in-doubt.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';

export interface CheckOptions extends SharedOptions {
  readonly json?: boolean;
  /** The least grave that fails the command: what blocks the return, or also what changes a published figure. */
  readonly failOn: 'blocks' | 'changes' | 'never';
}

/** Checks the extracts of a workspace: what is wrong, where, why it matters, what to do. Returns the exit code. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const study = await openStudy(options, terminal);
  const { basis, workspace, files } = study;
  const results = runChecks(checks, basis.dataset, basis);
  const transcripts = transcriptsOf(study);
  const problems = readingProblems(transcripts);
  const list = join(options.out ?? join(workspace.folder, 'reports'), 'findings.csv');
  const inputs = files.map(({ path }) => path);
  await writeWhole(list, findingsCsv({ results, problems, unmapped: unmappedTexts(transcripts) }), inputs);
  const figures = figuresInDoubt(study, results, problems);
  if (options.json) terminal.print(checksJson(results, transcripts, { asAt: basis.asAt, figures }));
  else terminal.print(`${checksText(results, problems)}\n\n${figuresText(figures)}`);
  terminal.say(`Every finding, with its child: ${list} (keep it in the service).`);
  terminal.say('Next: boardpack explain <check> says why a check matters; boardpack report makes the board report.');
  return gate([...failures(results), ...problems.map(({ severity }) => severity)], options.failOn) ? 4 : 0;
}

const failures = (results: readonly CheckResult[]): readonly Severity[] =>
  results.filter(({ state }) => state === 'failed').map(({ check: { severity } }) => severity);

/** Whether what was found, in the rows or in reading them, is what the command is to fail on. */
const gate = (found: readonly Severity[], failOn: CheckOptions['failOn']): boolean =>
  failOn !== 'never' && found.some((severity) => severity === 'blocks' || severity === failOn);
