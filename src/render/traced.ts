import type { Trace } from '../measures/trace.ts';
import type { TracedRow } from '../measures/traced-row.ts';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText } from '../vocabulary/day.ts';

/** How a trace is written: with the identifiers of the case system or without, and how many rows of a part. */
export interface TraceStyle {
  readonly identifiers: boolean;
  readonly mostRows: number;
}

/** A traced row in texts; an identifier that is hidden says so, one that is not there is blank. */
export function rowTexts(row: TracedRow, { identifiers }: TraceStyle) {
  const shown = (id: string | undefined): string => (id === undefined ? '' : identifiers ? id : '(hidden)');
  return {
    child_id: shown(row.child && reveal(row.child)),
    offence_id: shown(row.offence),
    outcome_id: shown(row.outcome),
    episode_id: shown(row.episode),
    date: row.day === undefined ? '' : isoText(row.day),
    holds: row.holds,
    file: row.file,
    line: row.line,
  };
}

/** How many different children the rows are of. */
export const childrenIn = (rows: readonly TracedRow[]): number =>
  new Set(rows.flatMap(({ child }) => (child ? [child] : []))).size;

/** The sentence of the measure's rule that left rows out. */
export const ruleText = ({ rule }: Trace, sentence: number | undefined): string =>
  sentence === undefined ? '' : (rule[sentence - 1] ?? '');
