#!/usr/bin/env node
import { Command } from 'commander';
import { addFigureVerbs } from './cli/figure-verbs.ts';
import { addQualityVerbs } from './cli/quality-verbs.ts';
import type { Shell } from './cli/shell.ts';
import type { Terminal } from './commands/shared/terminal.ts';
import { version } from './commands/shared/version.ts';
import { UserError } from './errors.ts';

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
  boardpack check --workspace my-service --fix-lists team   and what each team is to put right
  boardpack report --workspace my-service           the board report, HTML and PDF
  boardpack measures fte.count --by quarter         figures, here first-time entrants by quarter
  boardpack trace fte.count@2025Q3 --out my-service/reports   the children behind a figure

Each quarter: export the extracts, then check, put right, check again, report.`,
  );

const shell: Shell = {
  program,
  run: async ({ quiet }, command) => {
    process.exitCode = await command(terminal(quiet));
  },
};

program
  .command('demo')
  .description('make the board report of an invented borough')
  .option('--out <folder>', 'where to write (else reports here)')
  .option('--quiet', 'say nothing but the paths')
  .action((options: { out?: string; quiet?: boolean }) =>
    shell.run(options, async (terminal) => {
      const { demo } = await import('./commands/demo.ts');
      return demo(options, terminal);
    }),
  );

addQualityVerbs(shell);
addFigureVerbs(shell);

program
  .command('explain')
  .description('say how a measure is counted, or why a check matters')
  .argument('<id>', 'a measure, a series or a check')
  .action((id: string) =>
    shell.run({}, async (terminal) => {
      const { explain } = await import('./commands/explain.ts');
      return explain(id, terminal);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UserError) {
    console.error(harmless(`${error.message}\n${error.remedy}`));
    process.exitCode = error.exit;
  } else if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('commander.'))) throw error;
}
