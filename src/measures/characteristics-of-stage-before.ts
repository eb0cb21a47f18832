import type { DisparityStage } from '../vocabulary/disparity-rung.ts';
import { known } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { kindsOfStageBefore } from './characteristics-series.ts';
import type { Characteristic } from './cohorts/characteristics.ts';
import { childrenBy } from './cohorts/children-by.ts';
import type { Fed } from './cohorts/ladder.ts';
import type { Event } from './cross-tabulate.ts';
import type { OnStageBefore } from './disproportionality-of-stage-before.ts';
import { differenceFromOthers, ofStageBefore, ratioToOthers } from './disproportionality-of-stage-before.ts';
import { isCompared } from './disproportionality-series.ts';
import { incomparable, unobserved } from './observe.ts';
import type { Observation } from './reading.ts';

/** A stage in a period, and what it is counted from. */
export interface Rung {
  readonly basis: Basis;
  readonly stage: DisparityStage;
  readonly period: Period;
}

/** Every code of a characteristic at a stage, out of the stage before; not available where the extracts do not tell of it. */
export function characteristicOfStageBefore(
  rung: Rung,
  characteristic: Characteristic,
  fed: Fed,
): readonly Observation[] {
  const { basis, stage, period } = rung;
  const { dimension, codes, isThere } = characteristic;
  const notKnown = { [dimension]: 'not_known' };
  const kinds = kindsOfStageBefore(stage);
  if (!isThere(basis)) return kinds.map((series) => unobserved({ series, period, group: notKnown }, 'not available'));
  const codeOf = codeBefore(rung, characteristic, fed);
  const on: OnStageBefore = {
    series: `characteristics.${stage}`,
    period,
    dimension,
    codes: codes(basis),
    tables: { counted: fed.counted.table, before: fed.before.table },
    cellOf: childrenBy(fed.counted.events, codeOf),
    beforeOf: childrenBy(fed.before.events, codeOf),
  };
  return [
    ...on.codes.flatMap((code) => [
      ofStageBefore(on, code),
      differenceFromOthers(on, code),
      ...(isCompared(stage) ? [ratioToOthers(on, code)] : []),
    ]),
    ...kinds.map((series) => ({
      ...incomparable({ series, period, group: notKnown }, on.cellOf('not_known'), fed.counted.table),
      denominator: known(on.beforeOf('not_known').count),
    })),
  ];
}

/** The code of each child at the first of what brought it to the stage before: one in a period, so that none counts above and not below. */
function codeBefore({ basis }: Rung, { codeOf }: Characteristic, { before }: Fed): (event: Event) => string {
  const first = new Map<number, Event>();
  for (const event of before.events) {
    const held = first.get(event.child);
    if (held === undefined || event.day < held.day || (event.day === held.day && event.row < held.row))
      first.set(event.child, event);
  }
  const codes = new Map([...first].map(([child, event]) => [child, codeOf(basis, event)]));
  return ({ child }) => codes.get(child) ?? 'not_known';
}
