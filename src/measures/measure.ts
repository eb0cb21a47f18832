import type { TableName } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import { isParameter, sayParameter } from './parameters.ts';
import { episodesReachBackTo, outcomesReachBackTo } from './reach.ts';
import type { Group, Observation, Reading, Rows, SeriesSpec } from './reading.ts';

/** Which of the three truths a figure imitates; services argue because they differ. */
type Truth = 'published' | 'YJB case-level' | 'local';

/** Rows that a rule leaves out, so that nothing is lost in silence. */
export interface LeftOut extends Rows {
  readonly reason: string;
  /** The sentence of the measure's rule, counted from 1, that leaves them out. */
  readonly sentence: number;
}

/** A figure of the gold sample, worked by hand there, and how it comes about. */
interface Example {
  readonly series: string;
  readonly period: string;
  readonly group?: NonNullable<Group>;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly because: string;
}

/** One measure: what it is called, what exactly it counts and how. It knows nothing of charts, words or pages. */
export interface Measure {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  readonly title: string;
  /** One sentence for a board member. */
  readonly definition: string;
  /** The rule in numbered sentences. */
  readonly rule: readonly string[];
  readonly version: string;
  /** From when the definition holds, and for which events. */
  readonly effective: string;
  readonly source: string;
  readonly imitates: Truth;
  /** Tables without which it is not available. */
  readonly needs: readonly TableName[];
  readonly parameters: readonly ParameterName[];
  /** Where the rule departs from the YJB's own code, and why. */
  readonly differs: readonly string[];
  /** Known reasons why the published figure of the same area and span is another; one sentence each. */
  readonly publishedDiffers?: readonly string[];
  readonly series: Readonly<Record<string, SeriesSpec>>;
  readonly observe: (basis: Basis, periods: readonly Period[]) => readonly Observation[];
  readonly leftOut?: (basis: Basis) => readonly LeftOut[];
  /** Rows that count although a cell of theirs is blank, where another count would lose them. */
  readonly keptBlank?: (basis: Basis) => readonly LeftOut[];
  /** Further rows that were looked at for a period and not counted in it. */
  readonly passedOver?: (basis: Basis, period: Period) => readonly LeftOut[];
  readonly example: Example;
  /** The id of a figure in the flat form, where it is not the series with its group's codes behind it. */
  readonly flatId?: (series: string, group: NonNullable<Group>) => string;
}

/** Tables a measure needs that were not given, by the name of the file that would supply each. */
export const lackingTables = (measure: Measure, { dataset }: Basis): readonly string[] =>
  measure.needs.filter((name) => !dataset[name].there).map((name) => dataset[name].file);

/** The files a measure rests on, given or not. */
export const filesNeeded = ({ needs }: Measure, { dataset }: Basis): readonly string[] =>
  needs.map((name) => dataset[name].file);

/** Observes a measure; one whose tables are missing observes nothing, and `lackingTables` says why. */
export const take = (measure: Measure, basis: Basis, periods: readonly Period[]): Reading => ({
  measure: measure.id,
  series: measure.series,
  observations: lackingTables(measure, basis).length > 0 ? [] : measure.observe(basis, periods),
});

/** From when the extract a measure rests on reaches back: custody episodes where it needs them, else outcomes. */
export const reachOf = ({ needs }: Measure, basis: Basis): Day | undefined =>
  needs.includes('custodyEpisodes') ? episodesReachBackTo(basis) : outcomesReachBackTo(basis);

/** A rule's sentence with the values of the parameters it names in braces; `{proofMonths}` is follow-up and waiting. */
export function inFull(sentence: string, parameters: Parameters): string {
  const proofMonths = String(parameters.followUpMonths + parameters.waitingMonths);
  return sentence.replace(/\{(\w+)\}/g, (braced, name: string) => {
    if (name === 'proofMonths') return proofMonths;
    return isParameter(name) ? sayParameter(name, parameters[name]) : braced;
  });
}
