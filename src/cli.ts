#!/usr/bin/env node
import { Command, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { MeasuresOptions } from './commands/measures.ts';
import type { ReportOptions } from './commands/shared/make-report.ts';
import type { SharedOptions } from './commands/shared/options.ts';
import type { Terminal } from './commands/shared/terminal.ts';
import { version } from './commands/shared/version.ts';
import type { TraceOptions } from './commands/trace.ts';
import { UserError } from './errors.ts';
import { periodLengths } from './vocabulary/period.ts';

/** Without what a cell of an extract could use to steer a screen. */
const harmless = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => ('\n\r\t'.includes(control) ? control : ''));

const terminal = (quiet = false): Terminal => ({
  print: (text) => console.log(harmless(text)),
  interactive: process.stdout.isTTY === true,
  say: (text) => {
    if (!quiet) console.error(harmless(text));
  },
});

const program = new Command('boardpack')
  .description(
    'Youth justice figures for the board, from case-level extracts: checked, counted, honest about small numbers.',
  )
  .version(version)
  .showHelpAfterError('Run boardpack --help, or boardpack <command> --help, for what may be said.')
  .exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    throw error;
  })
  .addHelpText(
    'after',
    `
Examples:
  boardpack demo                                    the board report of an invented borough
  boardpack check --workspace my-service            what is wrong with the extracts
  boardpack report --workspace my-service           the board report, HTML and PDF
  boardpack measures fte.count --by quarter         figures, here first-time entrants by quarter
  boardpack trace fte.count@2025Q3 --out my-service/reports   the children behind a figure

Each quarter: export the extracts, then check, put right, check again, report.`,
  );

/** A command that reads a workspace, with the options all of them share. */
const reading = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--workspace <folder>', 'the folder with boardpack.yaml and the extracts', '.')
    .option('--as-at <date>', 'nothing dated after it counts (else boardpack.yaml, else today)')
    .option('--out <folder>', 'where to write (else reports in the workspace)')
    .option('--quiet', 'say nothing but what was asked for');

const period = new Option(
  '--period <from..to>',
  'days, quarters or years: 2023Q1..2026Q1 (else the last 12 quarters and 6 years)',
);
const asYjb = new Option('--as-yjb', "count the KPIs as the YJB's own code does, where our rules differ");
const by = new Option('--by <kind>', 'length of the periods (else quarter and year)').choices(periodLengths);

program
  .command('demo')
  .description('make the board report of an invented borough')
  .option('--out <folder>', 'where to write (else reports here)')
  .option('--quiet', 'say nothing but the paths')
  .action(async (options: { out?: string; quiet?: boolean }) => {
    const { demo } = await import('./commands/demo.ts');
    process.exitCode = await demo(options, terminal(options.quiet));
  });

reading('check', 'say what is wrong with the extracts, where, why it matters and what to do')
  .option('--json', 'print the findings as JSON')
  .addOption(
    new Option('--fail-on <severity>', 'exit with 4 where such a check fails')
      .choices(['error', 'query', 'never'])
      .default('never'),
  )
  .action(async (options: CheckOptions) => {
    const { check } = await import('./commands/check.ts');
    process.exitCode = await check(options, terminal(options.quiet));
  });

reading('report', 'make the board report as HTML and PDF')
  .addOption(period)
  .addOption(by)
  .addOption(new Option('--pdf-engine <engine>', 'which build of the PDF compiler to use').choices(['native', 'wasm']))
  .action(async (options: ReportOptions) => {
    const { report } = await import('./commands/report.ts');
    process.exitCode = await report(options, terminal(options.quiet));
  });

reading('measures', 'print figures: of all measures, or of those named')
  .argument('[id...]', 'measures or series, such as reoffending or fte.rate')
  .addOption(period)
  .addOption(by)
  .addOption(
    new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'json', 'flat']).default('table'),
  )
  .addOption(asYjb)
  .action(async (ids: string[], options: MeasuresOptions) => {
    const { measures } = await import('./commands/measures.ts');
    process.exitCode = await measures(ids, options, terminal(options.quiet));
  });

reading('return', 'write the quarterly return of the ten KPIs as CSV, beside last quarter')
  .addOption(new Option('--period <quarter>', 'the quarter, such as 2025Q3 (else the last complete one)'))
  .addOption(asYjb)
  .action(async (options: SharedOptions) => {
    const { quarterlyReturn } = await import('./commands/return.ts');
    process.exitCode = await quarterlyReturn(options, terminal(options.quiet));
  });

reading('worklist', 'write the list of children who reoffended this quarter, for the service alone')
  .addOption(new Option('--period <from..to>', 'days, quarters or years (else the quarter of the as-at date)'))
  .action(async (options: SharedOptions) => {
    const { worklist } = await import('./commands/worklist.ts');
    process.exitCode = await worklist(options, terminal(options.quiet));
  });

reading('trace', 'list the children, offences and outcomes behind a figure, and those left out and why')
  .argument('<figure>', 'the id printed beside a figure, or series@period such as fte.count@2025Q3')
  .addOption(new Option('--format <format>', 'how to list them').choices(['table', 'csv', 'json']).default('table'))
  .option('--show-identifiers', 'show identifiers on a screen too')
  .addOption(asYjb)
  .action(async (figure: string, options: TraceOptions) => {
    const { trace } = await import('./commands/trace.ts');
    process.exitCode = await trace(figure, options, terminal(options.quiet));
  });

program
  .command('explain')
  .description('say how a measure is counted, or why a check matters')
  .argument('<id>', 'a measure, a series or a check')
  .action(async (id: string) => {
    const { explain } = await import('./commands/explain.ts');
    process.exitCode = explain(id, terminal());
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UserError) {
    console.error(harmless(`${error.message}\n${error.remedy}`));
    process.exitCode = error.exit;
  } else if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('commander.'))) throw error;
}
