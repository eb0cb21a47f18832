import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { runChecks } from '../checks/run-checks.ts';
import { checksJson } from '../render/checks-json.ts';
import { checksText } from '../render/checks-text.ts';
import { readingProblems, unmappedTexts } from '../report/reading-problems.ts';
import type { Severity } from '../vocabulary/severity.ts';
import { transcriptsOf } from './shared/background.ts';
import { fixListsOf } from './shared/fix-lists.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';
import { writeFindings } from './shared/write-findings.ts';

export interface CheckOptions extends SharedOptions {
  readonly json?: boolean;
  /** The least grave that fails the command: what blocks the return, or also what changes a published figure. */
  readonly failOn: 'blocks' | 'changes' | 'never';
  /** Whose lists of what to put right are written, if any. */
  readonly fixLists?: 'worker' | 'team';
}

/** Checks the extracts of a workspace: what is wrong, where, why it matters, what to do. Returns the exit code. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const study = await openStudy(options, terminal);
  const { basis, workspace } = study;
  const fixLists = fixListsOf(study, options.fixLists);
  const results = runChecks(checks, basis.dataset, basis);
  const transcripts = transcriptsOf(study);
  const problems = readingProblems(transcripts);
  const folder = options.out ?? join(workspace.folder, 'reports');
  terminal.print(options.json ? checksJson({ results, transcripts, asAt: basis.asAt }) : checksText(results, problems));
  await writeFindings(study, { results, problems, unmapped: unmappedTexts(transcripts) }, folder);
  terminal.say(
    `Every finding, with its child: findings.html, .xlsx, .csv and .json in ${folder} (keep them in the service).`,
  );
  await fixLists(results, folder, terminal);
  terminal.say('Next: boardpack explain <check> says why a check matters; boardpack report makes the board report.');
  return gate([...failures(results), ...problems.map(({ severity }) => severity)], options.failOn) ? 4 : 0;
}

const failures = (results: readonly CheckResult[]): readonly Severity[] =>
  results.filter(({ state }) => state === 'failed').map(({ check: { severity } }) => severity);

/** Whether what was found, in the rows or in reading them, is what the command is to fail on. */
const gate = (found: readonly Severity[], failOn: CheckOptions['failOn']): boolean =>
  failOn !== 'never' && found.some((severity) => severity === 'blocks' || severity === failOn);
