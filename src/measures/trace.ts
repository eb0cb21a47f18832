import type { Dataset, TableName } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { within } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { ethnicCategoryAt, ethnicGroupAt, sexAt, wardAt } from './groups.ts';
import type { LeftOut, Measure } from './measure.ts';
import { inFull } from './measure.ts';
import type { Observation, Rows } from './reading.ts';
import type { TracedRow } from './traced-row.ts';
import { childOf, dayOfRow, tracedRow } from './traced-row.ts';

/** Rows behind a figure, or left out of it: the part they play and, where a rule left them out, the sentence and reason. */
export interface TracedPart {
  readonly part: 'numerator' | 'denominator' | 'left out';
  readonly reason: string;
  /** Counted from 1, in the measure's rule. */
  readonly sentence: number | undefined;
  /** Each row once. */
  readonly rows: readonly TracedRow[];
  /** How often they count: more than there are rows where a figure adds cohorts up. */
  readonly times: number;
}

/** A figure, and every row of the extracts that made it or was looked at for it. Exact: for the service alone. */
export interface Trace {
  readonly measure: Measure;
  readonly observation: Observation;
  /** The rule in full, its parameters' values in it. */
  readonly rule: readonly string[];
  readonly parts: readonly TracedPart[];
}

/** Walks from a figure to its rows: what it was counted from, and what each sentence of the rule left out in its period. */
export function traceFigure(basis: Basis, measure: Measure, observation: Observation): Trace {
  const { dataset } = basis;
  const behind = observation.behind;
  const counted = (part: 'numerator' | 'denominator', lists: readonly Rows[]): TracedPart => ({
    part,
    reason: 'counted',
    sentence: undefined,
    rows: lists.flatMap((rows) => tracedRows(dataset, rows)),
    times: lists.reduce((sum, { rows }) => sum + rows.length, 0),
  });
  const leftOut = [...(measure.leftOut?.(basis) ?? []), ...(measure.passedOver?.(basis, observation.period) ?? [])];
  return {
    measure,
    observation,
    rule: measure.rule.map((sentence) => inFull(sentence, basis.parameters)),
    parts: [
      counted('numerator', behind?.numerator() ?? []),
      counted('denominator', behind?.denominator() ?? []),
      ...leftOut
        .map((left) => ({ ...left, rows: left.rows.filter(concerning(dataset, left.table, observation)) }))
        .filter(({ rows }) => rows.length > 0)
        .map((left) => leftOutPart(dataset, left)),
    ],
  };
}

const leftOutPart = (dataset: Dataset, { reason, sentence, ...rows }: LeftOut): TracedPart => ({
  part: 'left out',
  reason,
  sentence,
  rows: tracedRows(dataset, rows),
  times: rows.rows.length,
});

/** Rows in order, each once: an outcome may be behind a figure in two ways. */
const tracedRows = (dataset: Dataset, { table, rows }: Rows): readonly TracedRow[] =>
  [...new Set(rows)].sort((a, b) => a - b).map((row) => tracedRow(dataset, table, row));

/** Whether a row left out might have been in the figure: its day lies in the period or is not known, its child is of the group. */
function concerning(dataset: Dataset, table: TableName, { period, group }: Observation): (row: number) => boolean {
  return (row) =>
    inPeriod(dayOfRow(dataset, table, row), table, period) && ofGroup(dataset, childOf(dataset, table, row), group);
}

/** An offence is looked at for a cohort whatever its date, and so is an episode that began before the period. */
const inPeriod = (day: Day | undefined, table: TableName, period: Observation['period']): boolean =>
  day === undefined || table === 'offences' || (table === 'custodyEpisodes' ? day <= period.to : within(day, period));

function ofGroup(dataset: Dataset, child: number, group: Observation['group']): boolean {
  if (!present(child) || group === null) return true;
  const { ethnicity, ethnicCategory, sex, ward } = group;
  return (
    (ethnicity === undefined || ethnicGroupAt(dataset, child) === ethnicity) &&
    (ethnicCategory === undefined || ethnicCategoryAt(dataset, child) === ethnicCategory) &&
    (sex === undefined || sexAt(dataset, child) === sex) &&
    (ward === undefined || wardAt(dataset, child) === ward)
  );
}
