import { join } from 'node:path';
import { traceFigure } from '../measures/trace.ts';
import { traceCsv } from '../render/trace-csv.ts';
import { traceJson } from '../render/trace-json.ts';
import { traceText } from '../render/trace-text.ts';
import { writeWhole } from '../run/write-whole.ts';
import { figureId } from '../vocabulary/figure-id.ts';
import { findFigure } from './shared/find-figure.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';

const formats = {
  table: { write: traceText, extension: 'txt' },
  csv: { write: traceCsv, extension: 'csv' },
  json: { write: traceJson, extension: 'json' },
} as const;

export interface TraceOptions extends SharedOptions {
  readonly format: keyof typeof formats;
  readonly showIdentifiers?: boolean;
}

/**
 * Lists the rows behind a figure and those a rule left out of it: to standard output, or into a file with `--out`. On a
 * terminal the identifiers are hidden unless they are asked for.
 */
export async function trace(figure: string, options: TraceOptions, terminal: Terminal): Promise<number> {
  const { basis, files } = await openStudy(options, terminal);
  const { measure, observation } = findFigure(basis, figure);
  const traced = traceFigure(basis, measure, observation);
  const { write, extension } = formats[options.format];
  if (options.out === undefined) {
    const onScreen = terminal.interactive && options.showIdentifiers !== true;
    terminal.print(
      write(traced, { identifiers: !onScreen, mostRows: terminal.interactive ? 20 : Number.POSITIVE_INFINITY }),
    );
    if (onScreen)
      terminal.say(
        'Identifiers are hidden on a screen: --out FOLDER writes them to a file, --show-identifiers shows them here.',
      );
  } else {
    const path = join(options.out, nameOf(figureId(observation), extension, options));
    await writeWhole(
      path,
      write(traced, { identifiers: true, mostRows: Number.POSITIVE_INFINITY }),
      files.map(({ path: read }) => read),
    );
    terminal.print(path);
    terminal.say('It holds child identifiers: keep it in the service.');
  }
  terminal.say(`Next: boardpack explain ${observation.series} says how the figure is counted.`);
  return 0;
}

/** Counted as the YJB counts it goes by another name, so that it is never taken for the service's own. */
const nameOf = (id: string, extension: string, { asYjb }: SharedOptions): string =>
  `trace-${id}${asYjb === true ? '_as-yjb' : ''}.${extension}`;
