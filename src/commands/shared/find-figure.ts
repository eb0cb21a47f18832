import { UserError } from '../../errors.ts';
import type { Basis } from '../../measures/basis.ts';
import { measures } from '../../measures/index.ts';
import type { Measure } from '../../measures/measure.ts';
import { lackingTables, take } from '../../measures/measure.ts';
import { episodesReachBackTo, outcomesReachBackTo } from '../../measures/reach.ts';
import type { Observation } from '../../measures/reading.ts';
import { addMonths } from '../../vocabulary/day.ts';
import { figureId, figureName } from '../../vocabulary/figure-id.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { parsePeriod } from '../../vocabulary/parse-period.ts';
import type { Period } from '../../vocabulary/period.ts';
import { periodLengths, periodsWithin, quarterOf, span } from '../../vocabulary/period.ts';

/** A figure, with the measure it is of. Exact, not disclosed: for the service alone. */
export interface Found {
  readonly measure: Measure;
  readonly observation: Observation;
}

/** The figure a short id or a full name (`fte.count@2025Q3`, `fte.count@2025/26@ethnicity=black`) stands for. */
export function findFigure(basis: Basis, asked: string): Found {
  const found = asked.includes('@') ? byName(basis, asked) : byId(basis, asked.toLowerCase());
  const [first, ...others] = [...new Map(found.map((one) => [figureName(one.observation), one])).values()];
  if (!first) throw notFound(asked);
  if (others.length === 0) return first;
  throw new UserError(
    `${asked} stands for ${others.length + 1} figures.`,
    `Say which by its name: ${[first, ...others].map(({ observation }) => figureName(observation)).join(' or ')}.`,
  );
}

function byName(basis: Basis, asked: string): readonly Found[] {
  const [series = '', label = '', codes] = asked.split('@').map((part) => part.trim());
  const measure = measures.find((known) => series in known.series);
  if (!measure) throw strangeSeries(series);
  const lacking = lackingTables(measure, basis);
  if (lacking.length > 0)
    throw new UserError(`${series} cannot be counted: it needs ${lacking.join(', ')}.`, 'Export it, and trace again.');
  const period = parsePeriod(label);
  if (!period)
    throw new UserError(`${label} is not a period.`, 'Write it as 2025Q3, 2025/26, 2025-11 or year to 2025-12-31.');
  const name = figureName({ series, period, group: groupOf(codes) });
  return taken(basis, measure, [period]).filter(({ observation }) => figureName(observation) === name);
}

const groupOf = (codes: string | undefined): Readonly<Record<string, string>> | null =>
  codes === undefined ? null : Object.fromEntries(codes.split(',').map((code) => code.trim().split('=')));

/** Figures for all children are found by their ids alone; those of groups only once they have been observed. */
function byId(basis: Basis, id: string): readonly Found[] {
  const periods = everyPeriod(basis);
  const ungrouped = measures.flatMap((measure) =>
    Object.keys(measure.series).flatMap((series) =>
      periods
        .filter((period) => figureId({ series, period, group: null }) === id)
        .flatMap((period) => taken(basis, measure, [period])),
    ),
  );
  const hasId = ({ observation }: Found): boolean => figureId(observation) === id;
  const found = ungrouped.filter(hasId);
  return found.length > 0 ? found : measures.flatMap((measure) => taken(basis, measure, periods)).filter(hasId);
}

const taken = (basis: Basis, measure: Measure, periods: readonly Period[]): readonly Found[] =>
  take(measure, basis, periods).observations.map((observation) => ({ measure, observation }));

/** Every period a report or a command may print a figure of, single days apart: they are asked for by name. */
function everyPeriod(basis: Basis): readonly Period[] {
  const reaches = [outcomesReachBackTo(basis), episodesReachBackTo(basis)].filter(
    (reach) => reach !== undefined && Number.isFinite(reach),
  ) as number[];
  const [from, to] = [quarterOf(Math.min(basis.asAt, ...reaches)).from, quarterOf(basis.asAt).to];
  const lengths = periodLengths.filter((length) => length !== 'day');
  const threeYears = periodsWithin('quarter', from, to).map(({ from: next }) => span(addMonths(next, -36), next - 1));
  const all = [...lengths.flatMap((length) => periodsWithin(length, addMonths(from, -12), to)), ...threeYears];
  return [...new Map(all.map((period) => [period.label, period])).values()];
}

const strangeSeries = (series: string): UserError => {
  const known = measures.flatMap((measure) => Object.keys(measure.series));
  const meant = nearest(series, known);
  return new UserError(
    `There is no series called ${series}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}.`,
  );
};

const notFound = (asked: string): UserError =>
  new UserError(
    `No figure of these extracts is called ${asked}.`,
    'Take the id from a report or from boardpack measures --format csv, made with the same extracts; or write it as series@period, such as fte.count@2025Q3.',
  );
