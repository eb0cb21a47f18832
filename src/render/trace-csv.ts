import type { Trace } from '../measures/trace.ts';
import { csvForExcel } from './csv-cell.ts';
import type { TraceStyle } from './traced.ts';
import { rowTexts, ruleText } from './traced.ts';

const heads = [
  'part',
  'child_id',
  'offence_id',
  'outcome_id',
  'episode_id',
  'date',
  'holds',
  'file',
  'line',
  'reason',
  'rule_sentence',
  'rule',
];

/** A trace as CSV for Excel, a row of the extracts a line: the numerator, the denominator, then what was left out and why. */
export function traceCsv(trace: Trace, style: TraceStyle): string {
  const rows = trace.parts.flatMap(({ part, reason, sentence, rows: traced }) =>
    traced.map((row) => [
      part,
      ...Object.values(rowTexts(row, style)).map(String),
      reason,
      sentence === undefined ? '' : String(sentence),
      ruleText(trace, sentence),
    ]),
  );
  return csvForExcel([heads, ...rows]);
}
