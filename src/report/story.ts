import type { CheckUp } from '../checks/check-up.ts';
import type { FieldCompleteness } from '../checks/completeness.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import type { Timeliness } from '../checks/timeliness.ts';
import type { Publishable } from '../disclosure/disclose.ts';
import type { Effect } from '../effects/effects-on.ts';
import type { Comparator, Comparing } from '../measures/comparators.ts';
import type { Measure } from '../measures/measure.ts';
import { defaultParameters } from '../measures/parameters.ts';
import type { Observation } from '../measures/reading.ts';
import type { ProcessTerms } from '../signals/process-of.ts';
import type { Day } from '../vocabulary/day.ts';
import type { KnownEthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { Figure } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Severity } from '../vocabulary/severity.ts';
import type { Plan } from './plan.ts';

/** How many rows a sentence of a rule left out, or kept, and why. */
interface CountedRows {
  readonly reason: string;
  readonly sentence: number;
  readonly rows: Figure;
}

/** One measure as it may be told, and what it could not use. */
export interface Told {
  readonly measure: Measure;
  /** Its definition and rule with the parameters' values in them. */
  readonly definition: string;
  readonly rule: readonly string[];
  readonly effective: string;
  readonly reading: Publishable;
  /** Files it needed, and those of them it did not have. */
  readonly needed: readonly string[];
  readonly lacking: readonly string[];
  readonly leftOut: readonly CountedRows[];
  /** Rows that count although a cell is blank. */
  readonly keptBlank: readonly CountedRows[];
  /** From when its extract reaches back. */
  readonly reachesBackTo: Day | undefined;
}

/** One file that was read. */
interface Source {
  readonly file: string;
  readonly table: string;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly encoding: string;
  readonly sha256: string;
  readonly extraHeadings: readonly string[];
}

/** A problem met in reading, in words: what, where, why it matters, what to do. */
export interface ReadingProblem {
  readonly severity: Severity;
  readonly file: string;
  readonly what: string;
  readonly where: string;
  /** The heading as the file writes it, and every line; whether the texts that stand there are listed one by one. */
  readonly at?: { readonly heading: string; readonly lines: readonly number[]; readonly listed: boolean };
  readonly because: string;
  readonly fix: string;
}

export interface ParameterValue {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  readonly source: string;
  /** Whether the workspace set it. */
  readonly set: boolean;
}

/** A text that maps to no code, where it stands, and on how many rows. */
export interface UnmappedCode {
  readonly table: string;
  readonly file: string;
  readonly heading: string;
  readonly text: string;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** Everything a pack is composed from. */
export interface Story {
  readonly service: string;
  readonly area: string | undefined;
  readonly asAt: Day;
  readonly marking: string;
  readonly notices: readonly string[];
  readonly madeWith: string;
  readonly plan: Plan;
  /** Targets, and causes from which limits begin anew; may be left out where the service named none. */
  readonly terms?: ProcessTerms;
  readonly told: readonly Told[];
  readonly comparators: readonly Comparator[];
  /** Areas told together, by the name of their group, without the service's own. */
  readonly groups: Comparing['groups'];
  readonly checks: readonly CheckResult[];
  /** How complete fields have been in the last complete quarters. */
  readonly completeness: readonly FieldCompleteness[];
  /** How soon outcomes were entered in them. */
  readonly timeliness: readonly Timeliness[];
  /** What is waived, and what has moved since earlier runs of the checks; absent where neither is known. */
  readonly checked?: CheckUp;
  /** What failing records could make of the headline figures. */
  readonly effects: readonly Effect<Publishable>[];
  readonly problems: readonly ReadingProblem[];
  readonly unmapped: readonly UnmappedCode[];
  readonly sources: readonly Source[];
  readonly parameters: readonly ParameterValue[];
  readonly populationSources: readonly string[];
  readonly reachesBackTo: Day | undefined;
}

/** What the service named for its process charts. */
export const termsOf = ({ terms = { targets: {}, rebases: [] } }: Story): ProcessTerms => terms;

/** The observation of a series in a period, for all children. */
export const observed = (
  { reading }: Told,
  series: string,
  { period }: { readonly period: Period },
): Observation | undefined =>
  reading.observations.find((o) => o.series === series && o.period.label === period.label && o.group === null);

/** The ethnic group that others are compared with, as the workspace or the default has it. */
export const referenceGroup = ({ parameters }: Pick<Story, 'parameters'>): KnownEthnicGroup =>
  knownEthnicGroups.find((group) => group === parameters.find(({ name }) => name === 'referenceGroup')?.value) ??
  defaultParameters.referenceGroup;
