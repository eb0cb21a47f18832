import type { Command } from 'commander';
import { Option } from 'commander';
import type { Terminal } from '../commands/shared/terminal.ts';
import { periodLengths } from '../vocabulary/period.ts';

/** What a verb is hung on: the program, and a way to run a command whose result is the exit code. */
export interface Shell {
  readonly program: Command;
  readonly run: (options: { readonly quiet?: boolean }, command: Work) => Promise<void>;
}

type Work = (terminal: Terminal) => number | Promise<number>;

/** A command that reads a workspace, with the options all of them share. */
export const reading = ({ program }: Shell, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--workspace <folder>', 'the folder with boardpack.yaml and the extracts', '.')
    .option('--as-at <date>', 'nothing dated after it counts (else boardpack.yaml, else today)')
    .option('--out <folder>', 'where to write (else reports in the workspace)')
    .option('--quiet', 'say nothing but what was asked for');

export const period = new Option(
  '--period <from..to>',
  'days, quarters or years: 2023Q1..2026Q1 (else the last 12 quarters and 6 years)',
);
export const asYjb = new Option('--as-yjb', "count the KPIs as the YJB's own code does, where our rules differ");
export const by = new Option('--by <kind>', 'length of the periods (else quarter and year)').choices(periodLengths);
