import type { Effect } from '../effects/effects-on.ts';
import type { Observation } from '../measures/reading.ts';
import type { Readiness } from '../report/quality/readiness.ts';
import { sayWhose } from '../report/quality/readiness.ts';
import { readinessLine } from '../report/quality/readiness-line.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { figureId } from '../vocabulary/figure-id.ts';

/** What became of the headline figures and the KPIs, for `check`: numbers unrounded, no child named. */
export interface Figures {
  readonly effects: readonly Effect[];
  readonly readiness: readonly Readiness[];
}

/** The same as plain data, for JSON. */
export const figuresJson = ({ effects, readiness }: Figures) => ({
  readiness: {
    line: readinessLine(readiness, sayWhose),
    kpis: readiness.map(({ measure, title, state, reasons }) => ({
      measure,
      title,
      state: state.replace(' ', '-'),
      reasons: reasons.map(({ blocks, what, rows, children }) => ({ blocks, what, rows, children })),
    })),
  },
  figures: effects.map(({ headline: { title, series, period }, reading, records, untried, checks }) => {
    const [now, lowest, highest] = reading.observations;
    return {
      id: figureId({ series, period, group: null }),
      series,
      title,
      period: period.label,
      now: numbersOf(now),
      lowest: numbersOf(lowest),
      highest: numbersOf(highest),
      records,
      recordsNotTried: untried,
      checks: checks.map(({ id }) => id),
    };
  }),
});

/** What is not known, or what a bare count has none of, is null. */
const numbersOf = (observation: Observation | undefined) =>
  observation && {
    numerator: numberOf(observation.numerator) ?? null,
    denominator: (observation.denominator && numberOf(observation.denominator)) ?? null,
    value: numberOf(observation.value) ?? null,
  };
