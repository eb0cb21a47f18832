import type { Measure } from '../measures/measure.ts';
import type { Observation } from '../measures/reading.ts';
import type { ReturnRow } from '../report/kpi/return-rows.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { csvForExcel } from './csv-cell.ts';
import { stateOf } from './observed.ts';

const heads = [
  'kpi',
  'measure_id',
  'sub_measure',
  'group',
  'numerator',
  'denominator',
  'value',
  'last_quarter_numerator',
  'last_quarter_denominator',
  'last_quarter_value',
  'change',
  'note_needed',
  'state',
  'definition_version',
];

/** The rows of the return of one measure. */
interface Returned {
  readonly measure: Measure;
  readonly rows: readonly ReturnRow[];
}

/** The quarterly return as CSV for Excel: numbers unrounded, one that is not known blank with its state. It names no child. */
export const returnCsv = (returned: readonly Returned[]): string =>
  csvForExcel([heads, ...returned.flatMap(({ measure, rows }) => rows.map((row) => cellsOf(measure, row)))]);

function cellsOf({ id: measure, version }: Measure, { id, title, groupName, now, before, note }: ReturnRow) {
  const figures = [...numbersOf(now), ...numbersOf(before), changeOf(now, before)];
  const state = now ? stateOf(now.value) : 'not-available';
  const words = [kpiOf(measure), id, title, groupName];
  return [...words, ...figures.map((figure) => figure ?? ''), note, state, version].map(String);
}

/** `1` of `kpi-1-accommodation`, `base` of `kpi-base`. */
const kpiOf = (measure: string): string => measure.split('-')[1] ?? measure;

const numbersOf = (observation: Observation | undefined): readonly (number | undefined)[] =>
  observation
    ? [observation.numerator, observation.denominator, observation.value].map((figure) =>
        figure === null ? undefined : numberOf(figure),
      )
    : [undefined, undefined, undefined];

/** By how much the value changed, in its own unit: percentage points of a percentage. */
function changeOf(now: Observation | undefined, before: Observation | undefined): number | undefined {
  const [, , value] = numbersOf(now);
  const [, , then] = numbersOf(before);
  return value === undefined || then === undefined ? undefined : value - then;
}
