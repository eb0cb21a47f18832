import type { Interim, Maturity, Observation } from '../measures/reading.ts';
import type { Day } from '../vocabulary/day.ts';
import { isoText } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { figureId } from '../vocabulary/figure-id.ts';
import type { Observed } from './observed.ts';
import { ofSeries, stateOf } from './observed.ts';

/** Figures as stable, documented JSON (schema 1): numbers unrounded, a figure that is not known `null` with its state. */
export function measuresJson(observed: readonly Observed[], asAt: Day): string {
  const measures = observed.flatMap((entry) =>
    Object.entries(entry.reading.series).map(([id, { unit }]) => ({
      id,
      unit,
      definitionVersion: entry.measure.version,
      observations: ofSeries(entry, id).map(observationJson),
    })),
  );
  return JSON.stringify({ schema: 1, asAt: isoText(asAt), measures }, null, 2);
}

function observationJson(observation: Observation) {
  const { period, group, numerator, denominator, value, interval, interim, maturity, followed, against } = observation;
  return {
    id: figureId(observation),
    period: period.label,
    from: isoText(period.from),
    to: isoText(period.to),
    group,
    numerator: numberOf(numerator) ?? null,
    denominator: denominator === null ? null : (numberOf(denominator) ?? null),
    value: numberOf(value) ?? null,
    interval: endsOf(interval),
    state: stateOf(value),
    ...(interim && { interim: soFar(interim, denominator !== null) }),
    ...(maturity && { maturity: datesOf(maturity) }),
    ...(followed !== undefined && { followed }),
    ...(against && { against: comparedJson(against) }),
  };
}

/** An end without limit is `null`. */
const endsOf = (interval: Observation['interval']) =>
  interval === null ? null : interval.map((end) => (Number.isFinite(end) ? end : null));

const comparedJson = ({ expected, p, exactP, standsOut, ifNotKnown }: NonNullable<Observation['against']>) => ({
  expected,
  p,
  exactP,
  standsOut: { low: standsOut.low ?? null, high: standsOut.high ?? null },
  ifNotKnown: endsOf(ifNotKnown),
});

/** What is known so far; a bare count has nothing below it. */
const soFar = ({ numerator, denominator, stage, finalOn }: Interim, isShare: boolean) => ({
  numerator,
  denominator: isShare ? denominator : null,
  stage,
  finalOn: isoText(finalOn),
});

const datesOf = ({ stage, formedOn, followedUpOn, finalOn }: Maturity) => ({
  stage,
  formedOn: isoText(formedOn),
  followedUpOn: isoText(followedUpOn),
  finalOn: isoText(finalOn),
});
