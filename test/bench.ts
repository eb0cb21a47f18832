import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invent } from '../sample-data/invent/invent.ts';
import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { effectsOn } from '../src/effects/effects-on.ts';
import type { Basis } from '../src/measures/basis.ts';
import { measures } from '../src/measures/index.ts';
import { take } from '../src/measures/measure.ts';
import { defaultParameters } from '../src/measures/parameters.ts';
import { board } from '../src/report/contents/board.ts';
import { headlinesOf } from '../src/report/contents/headlines.ts';
import { planPeriods } from '../src/report/plan.ts';
import { dayOf } from '../src/vocabulary/day.ts';
import { periodsWithin } from '../src/vocabulary/period.ts';

/**
 * Prints what each stage costs: `npm run bench` for the sample borough with 60,000 further offences, and
 * `npm run bench -- --national` for 500,000 children, 2,000,000 offences and 1,600,000 outcomes. It asserts nothing.
 */
const national = process.argv.includes('--national');
const size = national
  ? ['--children', '500000', '--offences', '2000000', '--outcomes', '1600000']
  : ['--extra-rows', 'offences=60000', '--orders'];
const asAt = dayOf(2026, 9, 30);
const folder = mkdtempSync(join(tmpdir(), 'boardpack-bench-'));
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a stage and prints its wall time and the memory the process then holds. */
async function stage<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(2).padStart(7);
  const megabytes = (process.memoryUsage().rss / 2 ** 20).toFixed(0).padStart(6);
  print(`${name.padEnd(28)} ${seconds} s ${megabytes} MB`);
  return result;
}

/** A command of the built program, five times: the quickest wall time, and the memory it needed at most. */
function command(...words: readonly string[]): void {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, ['dist/cli.js', ...words, '--out', join(folder, 'out'), '--quiet'], {
      stdio: 'ignore',
    });
    return (performance.now() - start) / 1000;
  });
  print(
    `boardpack ${words[0]?.padEnd(18)} ${Math.min(...times)
      .toFixed(2)
      .padStart(7)} s (quickest of 5)`,
  );
}

try {
  invent(['--out', folder, ...size]);
  writeFileSync(join(folder, 'boardpack.yaml'), 'service: Bench\narea: Aldermoor\nasAt: 2026-09-30\n');
  const { dataset } = await stage('read and link', () => loadDataset(folder, {}));
  const basis: Basis = { dataset, asAt, parameters: defaultParameters, area: 'Aldermoor' };
  const results = await stage('all checks', () => runChecks(checks, dataset, { asAt }));
  const { followUpMonths, waitingMonths, cohortMonths, kpiCountsFrom } = defaultParameters;
  const asked = { asAt, asked: undefined, maturityMonths: followUpMonths + waitingMonths, cohortMonths, kpiCountsFrom };
  const headlines = headlinesOf(board, planPeriods(asked));
  await stage('effects', () => effectsOn(basis, results, headlines));
  const from = dayOf(2020, 4, 1);
  const periods = [...periodsWithin('quarter', from, asAt), ...periodsWithin('year', from, asAt)];
  for (const measure of measures) await stage(measure.id, () => take(measure, basis, periods));
  if (!national) {
    command('check', '--workspace', folder);
    command('report', '--workspace', folder);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
