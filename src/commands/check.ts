import { join } from 'node:path';
import type { CheckUp } from '../checks/check-up.ts';
import { checkUp } from '../checks/check-up.ts';
import { checks } from '../checks/index.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { checksJson } from '../render/checks-json.ts';
import { checksText } from '../render/checks-text.ts';
import { figuresText } from '../render/figures-text.ts';
import { movementText } from '../render/movement-text.ts';
import { waiversText } from '../render/waivers-text.ts';
import { readingProblems, unmappedTexts } from '../report/reading-problems.ts';
import type { ReadingProblem } from '../report/story.ts';
import type { Severity } from '../vocabulary/severity.ts';
import { transcriptsOf } from './shared/background.ts';
import { figuresInDoubt } from './shared/figures-in-doubt.ts';
import { fixListsOf } from './shared/fix-lists.ts';
import { nextHistory, openKept } from './shared/kept.ts';
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
  const folder = options.out ?? join(workspace.folder, 'reports');
  const keeping = await openKept(study, folder);
  const checked = checkUp(checks, basis.dataset, { ...keeping.kept, asAt: basis.asAt });
  const transcripts = transcriptsOf(study);
  const problems = readingProblems(transcripts);
  const figures = figuresInDoubt(study, checked.results, problems);
  const told = { ...checked, transcripts, figures, asAt: basis.asAt };
  terminal.print(options.json ? checksJson(told) : `${toRead(checked, problems)}\n\n${figuresText(figures)}`);
  const history = await nextHistory({ folder, keeping, checked }, terminal);
  await writeFindings(study, { ...told, problems, unmapped: unmappedTexts(transcripts) }, { folder, history });
  terminal.say(
    `Every finding, with its child: findings.html, .xlsx, .csv and .json in ${folder} (keep them in the service).`,
  );
  await fixLists(checked.results, folder, terminal);
  terminal.say('Next: boardpack explain <check> says why a check matters; boardpack report makes the board report.');
  return gate([...failures(checked.results), ...problems.map(({ severity }) => severity)], options.failOn) ? 4 : 0;
}

/** All that is said of the checks on a screen: what they found, the waivers to look at, what has moved. */
const toRead = ({ results, waivers, since }: CheckUp, problems: readonly ReadingProblem[]): string =>
  [checksText(results, problems), waiversText(waivers), since ? movementText(since) : '']
    .filter((text) => text !== '')
    .join('\n\n');

const failures = (results: readonly CheckResult[]): readonly Severity[] =>
  results.filter(({ state }) => state === 'failed').map(({ check: { severity } }) => severity);

/** Whether what was found, in the rows or in reading them, is what the command is to fail on. */
const gate = (found: readonly Severity[], failOn: CheckOptions['failOn']): boolean =>
  failOn !== 'never' && found.some((severity) => severity === 'blocks' || severity === failOn);
