import { UserError } from '../../errors.ts';
import type { Basis } from '../../measures/basis.ts';
import { once } from '../../measures/basis.ts';
import { groupBy } from '../../measures/cohorts/group-by.ts';
import { comparatorsOf } from '../../measures/comparators.ts';
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
  const { series, label, codes } = partsOf(asked);
  const measure = measures.find((known) => Object.hasOwn(known.series, series));
  if (!measure) throw strangeSeries(series);
  const lacking = lackingTables(measure, basis);
  if (lacking.length > 0)
    throw new UserError(`${series} cannot be counted: it needs ${lacking.join(', ')}.`, 'Export it, and trace again.');
  const period = parsePeriod(label);
  if (!period)
    throw new UserError(
      label === '' ? `${asked} names no period.` : `${label} is not a period.`,
      'Write the series and its period: fte.count@2025Q3, @2025/26, @2025-11 or "@year to 2025-12-31".',
    );
  const ofSeries = taken(basis, measure, [period]).filter(({ observation }) => observation.series === series);
  const found = ofSeries.filter(({ observation }) => partsOf(figureName(observation)).codes === codes);
  if (found.length === 0 && ofSeries.length > 0) throw strangeGroup(ofSeries);
  return found;
}

/** The parts of a full name, the codes in one order and without regard to case; a code may itself hold an @. */
function partsOf(name: string): { readonly series: string; readonly label: string; readonly codes: string } {
  const [series = '', label = '', ...codes] = name.split('@').map((part) => part.trim());
  const inOneOrder = codes.join('@').toLowerCase().split(',').sort();
  return { series, label, codes: inOneOrder.map((code) => code.trim()).join(',') };
}

const strangeGroup = (found: readonly Found[]): UserError => {
  const names = found.map(({ observation }) => figureName(observation));
  const more = names.length > 12 ? ` and ${names.length - 12} more` : '';
  return new UserError('There is no such group of that figure.', `There are: ${names.slice(0, 12).join(', ')}${more}.`);
};

/** Figures for all children are found by their ids alone; those of groups only once they have been observed. */
function byId(basis: Basis, id: string): readonly Found[] {
  const found = observedAs(basis, id, ungrouped(basis));
  return found.length > 0 ? found : observedAs(basis, id, grouped(basis));
}

/** Where to look for a figure: only that is kept, for the figures themselves fill the memory. */
interface Place {
  readonly measure: Measure;
  readonly period: Period;
}

type Places = ReadonlyMap<string, readonly Place[]>;

function observedAs(basis: Basis, id: string, places: Places): readonly Found[] {
  const found = (places.get(id) ?? []).flatMap(({ measure, period }) => taken(basis, measure, [period]));
  return found.filter(({ observation }) => figureId(observation) === id);
}

/** Where each figure for all children is. */
const ungrouped = once((basis): Places => {
  const periods = everyPeriod(basis);
  const named = measures.flatMap((measure) =>
    Object.keys(measure.series).flatMap((series) =>
      periods.map((period) => ({ measure, period, id: figureId({ series, period, group: null }) })),
    ),
  );
  return groupBy(named, ({ id }) => id);
});

/** Where each figure for a group of children is. */
const grouped = once((basis): Places => {
  const periods = everyPeriod(basis);
  const named = measures.flatMap((measure) =>
    taken(basis, measure, periods)
      .filter(({ observation }) => observation.group !== null)
      .map(({ observation }) => ({ measure, period: observation.period, id: figureId(observation) })),
  );
  return groupBy(named, ({ id }) => id);
});

const taken = (basis: Basis, measure: Measure, periods: readonly Period[]): readonly Found[] =>
  take(measure, basis, periods).observations.map((observation) => ({ measure, observation }));

/** Every period a report or a command may print a figure of, single days apart: they are asked for by name. */
function everyPeriod(basis: Basis): readonly Period[] {
  const reaches = [outcomesReachBackTo(basis), episodesReachBackTo(basis)].filter(
    (reach) => reach !== undefined && Number.isFinite(reach),
  ) as number[];
  const sevenYears = addMonths(basis.asAt, -84); // A report prints periods before the extract too, as not available.
  const [from, to] = [quarterOf(Math.min(sevenYears, ...reaches)).from, quarterOf(basis.asAt).to];
  const lengths = periodLengths.filter((length) => length !== 'day');
  const quarters = periodsWithin('quarter', addMonths(from, -3), to);
  const threeYears = quarters.map(({ to: last }) => span(addMonths(last + 1, -36), last));
  const published = comparatorsOf(basis).flatMap(({ period }) => period ?? []);
  const within = lengths.flatMap((length) => periodsWithin(length, addMonths(from, -12), to));
  const all = [...within, ...threeYears, ...published];
  return [...new Map(all.map((period) => [period.label, period])).values()];
}

const strangeSeries = (series: string): UserError => {
  const known = measures.flatMap((measure) => Object.keys(measure.series));
  const meant = nearest(series, known);
  return new UserError(
    series === '' ? 'The name of a figure begins with its series.' : `There is no series called ${series}.`,
    meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}.`,
  );
};

const notFound = (asked: string): UserError =>
  new UserError(
    `No figure of these extracts is called ${asked}.`,
    'Take the id from a report or from boardpack measures --format csv, made with the same extracts; or write it as series@period, such as fte.count@2025Q3.',
  );
