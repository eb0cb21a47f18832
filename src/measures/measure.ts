import type { TableName } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import { episodesReachBackTo, outcomesReachBackTo } from './reach.ts';
import type { Group, Observation, Reading, SeriesSpec } from './reading.ts';

/** Which of the three truths a figure imitates; services argue because they differ. */
type Truth = 'published' | 'YJB case-level' | 'local';

/** Rows that a rule leaves out, so that nothing is lost in silence. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
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
  readonly source: string;
  readonly imitates: Truth;
  /** Tables without which it is not available. */
  readonly needs: readonly TableName[];
  readonly parameters: readonly ParameterName[];
  /** Where the rule departs from the YJB's own code, and why. */
  readonly differs: readonly string[];
  readonly series: Readonly<Record<string, SeriesSpec>>;
  readonly observe: (basis: Basis, periods: readonly Period[]) => readonly Observation[];
  readonly leftOut?: (basis: Basis) => readonly LeftOut[];
  /** The id of a figure in the flat form, where it is not the series with its group's codes behind it. */
  readonly flatId?: (series: string, group: NonNullable<Group>) => string;
}

/** Tables a measure needs that were not given, by the name of the file that would supply each. */
export const lackingTables = (measure: Measure, { dataset }: Basis): readonly string[] =>
  measure.needs.filter((name) => !dataset[name].there).map((name) => dataset[name].file);

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
  const values: Readonly<Record<string, string | number>> = {
    ...parameters,
    proofMonths: parameters.followUpMonths + parameters.waitingMonths,
  };
  return sentence.replace(/\{(\w+)\}/g, (braced, name: string) => String(values[name] ?? braced));
}
