import type { Trace } from '../measures/trace.ts';
import { isoText } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { figureId, figureName } from '../vocabulary/figure-id.ts';
import { stateOf } from './observed.ts';
import type { TraceStyle } from './traced.ts';
import { rowTexts, ruleText } from './traced.ts';

/** A trace as stable, documented JSON (schema 1). */
export function traceJson(trace: Trace, style: TraceStyle): string {
  const { measure, observation, parts } = trace;
  const { series, period, group, numerator, denominator, value, interim } = observation;
  const rowsOf = (part: 'numerator' | 'denominator') =>
    parts.filter((found) => found.part === part).flatMap(({ rows }) => rows.map((row) => rowTexts(row, style)));
  const figure = {
    id: figureId(observation),
    name: figureName(observation),
    measure: measure.id,
    series,
    title: measure.series[series]?.title ?? series,
    period: period.label,
    from: isoText(period.from),
    to: isoText(period.to),
    group,
    numerator: numberOf(numerator) ?? interim?.numerator ?? null,
    denominator: denominator && (numberOf(denominator) ?? interim?.denominator ?? null),
    value: numberOf(value) ?? null,
    state: stateOf(value),
  };
  const leftOut = parts
    .filter(({ part }) => part === 'left out')
    .map(({ reason, sentence, rows }) => ({
      reason,
      sentence,
      rule: ruleText(trace, sentence),
      rows: rows.map((row) => rowTexts(row, style)),
    }));
  return JSON.stringify(
    { schema: 1, figure, numerator: rowsOf('numerator'), denominator: rowsOf('denominator'), leftOut },
    null,
    2,
  );
}
