import { Option } from 'commander';
import type { MeasuresOptions } from '../commands/measures.ts';
import type { ReportOptions } from '../commands/shared/make-report.ts';
import type { SharedOptions } from '../commands/shared/options.ts';
import type { TraceOptions } from '../commands/trace.ts';
import type { Shell } from './shell.ts';
import { asYjb, by, period, reading } from './shell.ts';

/** The verbs that tell figures: `report`, `measures`, `return`, `worklist`, `trace`. */
export function addFigureVerbs(shell: Shell): void {
  addPrintedVerbs(shell);
  addListVerbs(shell);
}

function addPrintedVerbs(shell: Shell): void {
  reading(shell, 'report', 'make the board report as HTML and PDF')
    .addOption(period)
    .addOption(by)
    .addOption(
      new Option('--pdf-engine <engine>', 'which build of the PDF compiler to use').choices(['native', 'wasm']),
    )
    .action((options: ReportOptions) =>
      shell.run(options, async (terminal) => {
        const { report } = await import('../commands/report.ts');
        return report(options, terminal);
      }),
    );

  reading(shell, 'measures', 'print figures: of all measures, or of those named')
    .argument('[id...]', 'measures or series, such as reoffending or fte.rate')
    .addOption(period)
    .addOption(by)
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'json', 'flat']).default('table'),
    )
    .addOption(asYjb)
    .action((ids: string[], options: MeasuresOptions) =>
      shell.run(options, async (terminal) => {
        const { measures } = await import('../commands/measures.ts');
        return measures(ids, options, terminal);
      }),
    );
}

/** Lists of the service's own, in files. */
function addListVerbs(shell: Shell): void {
  reading(shell, 'return', 'write the quarterly return of the ten KPIs as CSV, beside last quarter')
    .addOption(new Option('--period <quarter>', 'the quarter, such as 2025Q3 (else the last complete one)'))
    .addOption(asYjb)
    .action((options: SharedOptions) =>
      shell.run(options, async (terminal) => {
        const { quarterlyReturn } = await import('../commands/return.ts');
        return quarterlyReturn(options, terminal);
      }),
    );

  reading(shell, 'worklist', 'write the list of children who reoffended this quarter, for the service alone')
    .addOption(new Option('--period <from..to>', 'days, quarters or years (else the quarter of the as-at date)'))
    .action((options: SharedOptions) =>
      shell.run(options, async (terminal) => {
        const { worklist } = await import('../commands/worklist.ts');
        return worklist(options, terminal);
      }),
    );

  reading(shell, 'trace', 'list the children, offences and outcomes behind a figure, and those left out and why')
    .argument('<figure>', 'the id printed beside a figure, or series@period such as fte.count@2025Q3')
    .addOption(new Option('--format <format>', 'how to list them').choices(['table', 'csv', 'json']).default('table'))
    .option('--show-identifiers', 'show identifiers on a screen too')
    .addOption(asYjb)
    .action((figure: string, options: TraceOptions) =>
      shell.run(options, async (terminal) => {
        const { trace } = await import('../commands/trace.ts');
        return trace(figure, options, terminal);
      }),
    );
}
