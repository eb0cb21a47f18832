import { Option } from 'commander';
import type { CheckOptions } from '../commands/check.ts';
import type { RulesFormat } from '../commands/rules.ts';
import type { Shell } from './shell.ts';
import { reading } from './shell.ts';

/** The verbs by which extracts are put right: `check`, and `rules` that tells what it looks for. */
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
    .addOption(
      new Option('--fix-lists <by>', 'also write what each team or worker is to put right').choices(['team', 'worker']),
    )
    .action((options: CheckOptions) =>
      shell.run(options, async (terminal) => {
        const { check } = await import('../commands/check.ts');
        return check(options, terminal);
      }),
    );
  addRules(shell);
}

function addRules({ program, run }: Shell): void {
  const rules = program
    .command('rules')
    .description('list every check: what it costs, what it looks at, where it comes from')
    .addOption(new Option('--format <format>', 'for a screen, Excel or a page').choices(formats).default('table'))
    .action(({ format }: { format: RulesFormat }) =>
      run({}, async (terminal) => {
        const { rules } = await import('../commands/rules.ts');
        return rules(format, terminal);
      }),
    );
  rules
    .command('show')
    .description('say why a check matters, as boardpack explain does')
    .argument('<code>', 'a check')
    .action((code: string) =>
      run({}, async (terminal) => {
        const { explain } = await import('../commands/explain.ts');
        return explain(code, terminal);
      }),
    );
}

const formats: readonly RulesFormat[] = ['table', 'csv', 'markdown'];
