import type { Publishable } from '../../disclosure/disclose.ts';
import { disclose } from '../../disclosure/disclose.ts';
import { boardPolicy } from '../../disclosure/policy.ts';
import { UserError } from '../../errors.ts';
import { measures } from '../../measures/index.ts';
import type { Measure } from '../../measures/measure.ts';
import { lackingTables, take } from '../../measures/measure.ts';
import { lastCompleteQuarter } from '../../report/plan.ts';
import { addMonths, isoText } from '../../vocabulary/day.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import type { Period, PeriodLength } from '../../vocabulary/period.ts';
import { financialYear, financialYearOf, periodsWithin } from '../../vocabulary/period.ts';
import type { Study } from './open-study.ts';

/** A measure with the series of it that were asked for, and its reading. */
export interface Observed {
  readonly measure: Measure;
  readonly reading: Publishable;
  readonly lacking: readonly string[];
}

/** Observes the measures or series named, or all of them, as the workspace's board may see them. */
export function observeMeasures(
  { basis, workspace }: Study,
  ids: readonly string[],
  periods: readonly Period[],
): readonly Observed[] {
  refuseStrangers(ids);
  return measures
    .filter((measure) => ids.length === 0 || ids.some((id) => names(measure, id)))
    .map((measure) => {
      const reading = take(measure, basis, periods);
      const wanted = (series: string): boolean => ids.length === 0 || ids.includes(measure.id) || ids.includes(series);
      const series = Object.fromEntries(Object.entries(reading.series).filter(([name]) => wanted(name)));
      const observations = reading.observations.filter((o) => wanted(o.series));
      return {
        measure,
        reading: disclose({ ...reading, series, observations }, boardPolicy(workspace.board)),
        lacking: lackingTables(measure, basis),
      };
    });
}

const names = (measure: Measure, id: string): boolean => measure.id === id || id in measure.series;

const known = (): readonly string[] => measures.flatMap(({ id, series }) => [id, ...Object.keys(series)]);

function refuseStrangers(ids: readonly string[]): void {
  const stranger = ids.find((id) => !known().includes(id));
  if (stranger === undefined) return;
  const meant = nearest(stranger, known());
  throw new UserError(
    `There is no measure called ${stranger}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${known().join(', ')}.`,
  );
}

interface Asked {
  /** The lengths of the periods. */
  readonly by: readonly PeriodLength[];
  /** The span of days asked for. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
}

/** The periods of a command: those within the span asked for, or the last 12 complete quarters and 6 years. */
export function periodsOf(
  { basis }: Study,
  { by: kinds, span: asked }: Asked,
): { readonly periods: readonly Period[]; readonly said: string } {
  const last = lastCompleteQuarter(basis.asAt).to;
  if (asked)
    return {
      periods: kinds.flatMap((kind) => periodsWithin(kind, asked.from, asked.to)),
      said: `Periods within ${isoText(asked.from)} to ${isoText(asked.to)}.`,
    };
  const lastYear = financialYearOf(last + 1) - 1;
  const since: Record<PeriodLength, number> = {
    day: addMonths(last + 1, -3),
    month: addMonths(last + 1, -12),
    quarter: addMonths(last + 1, -36),
    'rolling-year': addMonths(last + 1, -36),
    year: financialYear(lastYear - 5).from,
    'calendar-year': addMonths(last + 1, -72),
  };
  return {
    periods: kinds.flatMap((kind) => periodsWithin(kind, since[kind], last)),
    said: `No --period given: the last complete ones up to ${isoText(last)} (12 quarters, 6 years).`,
  };
}
