import { Option } from 'commander';
import type { CheckOptions } from '../commands/check.ts';
import type { RulesFormat } from '../commands/rules.ts';
import type { WaiveOptions } from '../commands/waive.ts';
import type { Shell } from './shell.ts';
import { reading } from './shell.ts';

/** The verbs by which extracts are put right: `check`, `waive`, and `rules` that tells what is looked for. */
export function addQualityVerbs(shell: Shell): void {
  addCheck(shell);
  addWaive(shell);
  addRules(shell);
}

function addCheck(shell: Shell): void {
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
}

function addWaive(shell: Shell): void {
  shell.program
    .command('waive')
    .description('say in waivers.yaml that findings of a check are accepted until a day, why, and by whom')
    .argument('<check>', 'the id of a check, as boardpack check prints it')
    .option('--child <id>', 'waive what it finds of this child')
    .option('--record <id>', 'waive what it finds of the row with this identifier')
    .option('--all', 'waive all that it finds')
    .requiredOption('--reason <text>', 'why it is right as it is; the report prints it, so name no child')
    .requiredOption('--who <name>', 'who answers for it; the report prints it')
    .requiredOption('--until <date>', 'the last as-at date on which it is in force, such as 2026-12-31')
    .option('--workspace <folder>', 'the folder with boardpack.yaml and the extracts', '.')
    .option('--as-at <date>', 'the as-at date (else boardpack.yaml, else today)')
    .option('--quiet', 'say nothing but the path')
    .action((id: string, options: WaiveOptions) =>
      shell.run(options, async (terminal) => {
        const { waive } = await import('../commands/waive.ts');
        return waive(id, options, terminal);
      }),
    );
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
