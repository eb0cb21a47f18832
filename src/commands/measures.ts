import { measuresCsv } from '../render/measures-csv.ts';
import { measuresFlat } from '../render/measures-flat.ts';
import { measuresJson } from '../render/measures-json.ts';
import { measuresTable } from '../render/measures-table.ts';
import type { PeriodLength } from '../vocabulary/period.ts';
import { observeMeasures, periodsOf } from './shared/observe-measures.ts';
import { openStudy } from './shared/open-study.ts';
import type { SharedOptions } from './shared/options.ts';
import { periodOption } from './shared/options.ts';
import type { Terminal } from './shared/terminal.ts';

const formats = { table: measuresTable, csv: measuresCsv, json: measuresJson, flat: measuresFlat } as const;

/** Lengths of the periods where none is asked for: for a program to read, rolling years too, those to December among them. */
const lengths: Readonly<Record<keyof typeof formats, readonly PeriodLength[]>> = {
  table: ['quarter', 'year'],
  csv: ['quarter', 'year'],
  flat: ['quarter', 'year'],
  json: ['quarter', 'year', 'rolling-year'],
};

export interface MeasuresOptions extends SharedOptions {
  readonly by?: PeriodLength;
  readonly format: keyof typeof formats;
}

/** Prints the figures of the measures or series named, or of all of them. */
export async function measures(ids: readonly string[], options: MeasuresOptions, terminal: Terminal): Promise<number> {
  const study = await openStudy(options, terminal);
  const asked = options.period === undefined ? undefined : periodOption(options.period);
  const by = options.by ? [options.by] : lengths[options.format];
  const { periods, said } = periodsOf(study, { by, span: asked });
  terminal.say(said);
  const observed = observeMeasures(study, ids, periods);
  for (const { measure, lacking } of observed)
    if (lacking.length > 0) terminal.say(`${measure.id} is not available: it needs ${lacking.join(', ')}.`);
  terminal.print(formats[options.format](observed, study.basis.asAt));
  terminal.say('Next: boardpack explain <measure> says how a figure is counted.');
  return 0;
}
