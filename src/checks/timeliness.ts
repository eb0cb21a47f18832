import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { workingDaysBetween } from '../vocabulary/working-days.ts';
import { lastQuarters, placeIn } from './last-quarters.ts';

/** Working days within which an outcome is entered in good time. */
export const inGoodTime = 5;

/** How soon the outcomes dated in a quarter were entered in the case system. */
export interface Timeliness {
  readonly quarter: Period;
  /** All outcomes dated in it. */
  readonly outcomes: number;
  /** Those of which it can be told. */
  readonly told: number;
  /** Those of them entered within 5 working days. */
  readonly inGoodTime: number;
  /** Working days within which half of them were entered, the median; absent without any. */
  readonly halfWithin: number | undefined;
  /** Entered before they were given, or after the as-at date: left out. */
  readonly impossible: number;
  /** Without a date of entry: left out too. */
  readonly undated: number;
}

interface Counting {
  readonly quarter: Period;
  readonly delays: number[];
  impossible: number;
  undated: number;
}

/** For outcomes by the quarter of their date, the last four that are complete: how soon they were entered. */
export function timelinessOf({ outcomes: { rows, columns } }: Dataset, asAt: Day): readonly Timeliness[] {
  const quarters = lastQuarters(asAt).map((quarter): Counting => ({ quarter, delays: [], impossible: 0, undated: 0 }));
  const placeOf = placeIn(quarters.map(({ quarter }) => quarter));
  for (let row = 0; row < rows; row++) {
    const given = columns.outcomeDate.at(row);
    const counting = quarters[placeOf(given)];
    if (counting) count(counting, { given, entered: columns.recordedDate.at(row), asAt });
  }
  return quarters.map(toldOf);
}

function count(counting: Counting, { given, entered, asAt }: { given: Day; entered: Day; asAt: Day }): void {
  if (!present(entered)) counting.undated += 1;
  else if (entered < given || entered > asAt) counting.impossible += 1;
  else counting.delays.push(workingDaysBetween(given, entered));
}

function toldOf({ quarter, delays, impossible, undated }: Counting): Timeliness {
  delays.sort((one, other) => one - other);
  return {
    quarter,
    outcomes: delays.length + impossible + undated,
    told: delays.length,
    inGoodTime: delays.filter((delay) => delay <= inGoodTime).length,
    halfWithin: delays[Math.ceil(delays.length / 2) - 1],
    impossible,
    undated,
  };
}
