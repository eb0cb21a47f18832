import { Option } from 'commander';
import type { CheckOptions } from '../commands/check.ts';
import type { Shell } from './shell.ts';
import { reading } from './shell.ts';

/** The verbs by which extracts are put right: `check`. */
export function addQualityVerbs(shell: Shell): void {
  reading(shell, 'check', 'say what is wrong with the extracts, where, why it matters and what to do')
    .option('--json', 'print the findings as JSON')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 4 where a check fails that blocks the return, or also where one changes a published figure',
      )
        .choices(['blocks', 'changes', 'never'])
        .default('never'),
    )
    .action((options: CheckOptions) =>
      shell.run(options, async (terminal) => {
        const { check } = await import('../commands/check.ts');
        return check(options, terminal);
      }),
    );
}
