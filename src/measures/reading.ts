import type { TableName } from '../dataset/dataset.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Figure } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Unit } from '../vocabulary/unit.ts';

/** The characteristics a figure may be broken down by. */
export type Dimension =
  | 'ethnicity'
  | 'ethnicCategory'
  | 'care'
  | 'send'
  | 'sex'
  | 'age'
  | 'ward'
  | 'wayIn'
  | 'category'
  | 'index'
  | 'previous'
  | 'months'
  | 'outcomeGroup'
  | 'score'
  | 'establishment'
  | 'orderType'
  | 'kind'
  | 'accommodation'
  | 'schoolAge'
  | 'provision'
  | 'healthIntervention'
  | 'status'
  | 'sector';

/** The children a figure is about: one code of each dimension named, or every child where it is `null`. */
export type Group = Readonly<Partial<Record<Dimension, string>>> | null;

/** How far a cohort has come, and the days on which it came or will come further (counting rules 15.6). */
export interface Maturity {
  readonly stage: 'forming' | 'in follow-up' | 'waiting' | 'final';
  /** Its last day. */
  readonly formedOn: Day;
  readonly followedUpOn: Day;
  /** The as-at date from which the cohort is final. */
  readonly finalOn: Day;
}

/** What is known of a cohort before it is final. A floor: offences not yet proven are not in it. */
export interface Interim {
  readonly numerator: number;
  readonly denominator: number;
  readonly stage: Exclude<Maturity['stage'], 'final'>;
  readonly finalOn: Day;
}

/** Rows of one table. */
export interface Rows {
  readonly table: TableName;
  readonly rows: readonly number[];
}

/** The rows a figure was counted from, listed when somebody asks. */
export interface Behind {
  readonly numerator: () => readonly Rows[];
  readonly denominator: () => readonly Rows[];
}

/** A group's count set against what the reference group's rate would give; tested by one p-value, from which the word comes. */
export interface AgainstReference {
  /** Children there would be at the reference rate; not whole. */
  readonly expected: number;
  /** Two-sided mid-P value of equal rates. */
  readonly p: number;
  /** The same by the exact central test, for readers who want its guarantee. */
  readonly exactP: number;
  /** Counts at or below `low`, or at or above `high`, would have stood out alone; absent where none would. */
  readonly standsOut: { readonly low: number | undefined; readonly high: number | undefined };
  /** The lowest and the highest the value could be, however the children of whom it is not known were shared out; `null` where all are known. */
  readonly ifNotKnown: Interval | null;
  /** Those children: how many count, and how many more there are who do not, where they are out of a stage before. */
  readonly notKnown?: LeanedOn;
}

/** What a comparison says of an observation, and the counts of those compared with. */
export interface Compared extends Pick<Observation, 'value' | 'against'> {
  readonly intervalOf: () => Interval | null;
  readonly leansOn: LeanedOn;
}

/** Counts that can be worked back from a figure beside its own. */
export interface LeanedOn {
  readonly numerator: number;
  readonly children: number;
  /** What is left of the denominator, where that is of children who count one by one. */
  readonly rest?: number;
}

/** One figure of a series: in this period, for this group, so many out of so many. */
export interface Observation {
  readonly series: string;
  readonly period: Period;
  readonly group: Group;
  readonly numerator: Figure;
  /** `null` where the figure is a bare count. */
  readonly denominator: Figure | null;
  /** In the series' unit, unrounded. */
  readonly value: Figure;
  /** 95% interval of the value, in the same unit; `null` where none is given. */
  readonly interval: Interval | null;
  readonly interim?: Interim;
  /** Where it is of a cohort: how far that has come, final or not. */
  readonly maturity?: Maturity;
  /** Children who have been followed as long as the figure asks, where it asks for a length of follow-up. */
  readonly followed?: number;
  /** What the value was tested against, where it is a comparison with a reference. */
  readonly against?: AgainstReference;
  /** What else can be worked back from the value: the reference group's count, where it is a ratio to one. */
  readonly leansOn?: LeanedOn;
  /** Distinct children behind the numerator: few of them make the figure confidential, however large it is. */
  readonly children: number;
  /** Whether the figure would point at a child whoever reads it: it is then withheld from every pack. */
  readonly identifying?: boolean;
  readonly behind: Behind | null;
}

/** One series of a measure, as said and printed. */
export interface SeriesSpec {
  readonly title: string;
  readonly unit: Unit;
  /** Which direction is better for children; `neither` where the field has not agreed one. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** Set where no child or victim is counted, so that a small number tells nothing of one: who came to a board. */
  readonly ofNobody?: true;
  /** What is counted above the line, and below it. */
  readonly numerator: string;
  readonly denominator: string | null;
  /** Whether what is below the line can still rise once a cohort has formed, as the number of those who reoffended can. */
  readonly denominatorMayGrow?: boolean;
}

/** What a measure says about one basis. Exact; may identify a child; not for print. */
export interface Reading {
  readonly measure: string;
  readonly series: Readonly<Record<string, SeriesSpec>>;
  readonly observations: readonly Observation[];
}
