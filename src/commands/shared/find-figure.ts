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
import type { FigureName } from '../../vocabulary/figure-id.ts';
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

/**
 * An id is a name in short: it is sought among all names there can be, and only then is everything observed. Where it
 * stands for two figures, the one for all children is meant.
 */
function byId(basis: Basis, id: string): readonly Found[] {
  const found = (named(basis).get(id) ?? []).flatMap(({ measure, period }) => taken(basis, measure, [period]));
  const ofId = found.filter(({ observation }) => figureId(observation) === id);
  const ofAll = ofId.filter(({ observation }) => observation.group === null);
  if (ofAll.length > 0) return ofAll;
  return ofId.length > 0 ? ofId : (everyFigure(basis).get(id) ?? []);
}

/** Which measure and period each id stands for: every series in every period, for all children and for every group it has. */
const named = once((basis) => {
  const periods = everyPeriod(basis);
  const places = measures.flatMap((measure) =>
    groupsOf(basis, measure, periods).flatMap(({ series, group }) =>
      periods.map((period) => ({ measure, period, id: figureId({ series, period, group }) })),
    ),
  );
  return groupBy(places, ({ id }) => id);
});

/** The groups of each series, as the whole span of some periods has them: a few observations stand for very many. */
function groupsOf(basis: Basis, measure: Measure, periods: readonly Period[]): readonly Omit<FigureName, 'period'>[] {
  const whole = span(Math.min(...periods.map(({ from }) => from)), Math.max(...periods.map(({ to }) => to)));
  const groups = taken(basis, measure, [whole, ...periods.slice(-1)]).map(({ observation }) => observation);
  const all = Object.keys(measure.series).map((series) => ({ series, group: null }));
  return [...new Map([...all, ...groups].map((one) => [figureName({ ...one, period: whole }), one])).values()];
}

/** Every figure of the extracts by its id. */
const everyFigure = once((basis) =>
  groupBy(
    measures.flatMap((measure) => taken(basis, measure, everyPeriod(basis))),
    ({ observation }) => figureId(observation),
  ),
);

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
