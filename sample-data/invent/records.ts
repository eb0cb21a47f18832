import type { Day } from './days.ts';

export type Group = 'asian' | 'black' | 'mixed' | 'other' | 'white';

export type Establishment =
  | 'young_offender_institution'
  | 'secure_training_centre'
  | 'secure_childrens_home'
  | 'secure_school'
  | 'local_authority_accommodation';

export interface Child {
  readonly childId: string;
  readonly dateOfBirth: Day;
  readonly sex: 'male' | 'female';
  readonly ethnicity: string;
  readonly originatingPersonId: string;
  readonly ward: string;
  readonly deleted: boolean;
}

/** What a child may be said to have done, with an invented but plausible seriousness score of 1 to 8. */
export interface OffenceKind {
  readonly category: string;
  readonly seriousness: number;
  readonly description: string;
  readonly knifeRelated: boolean;
}

export interface Offence {
  readonly offenceId: string;
  readonly offenceDate: Day;
  readonly arrestDate: Day;
  readonly firstHearingDate: Day | null;
  readonly kind: OffenceKind;
}

export interface Outcome {
  readonly outcomeId: string;
  readonly offenceId: string;
  readonly outcomeDate: Day;
  readonly outcome: string;
  readonly endDate: Day | null;
  readonly main: boolean;
  readonly appealStatus: string;
  readonly residence: 'local' | 'other';
  readonly occasionId: string;
  readonly termMonths: number | null;
  readonly recordedDate: Day;
}

export interface Episode {
  readonly episodeId: string;
  readonly kind: 'sentence' | 'remand';
  readonly startDate: Day;
  readonly endDate: Day | null;
  readonly establishment: Establishment;
  readonly outcomeId: string;
}

/** Everything the service holds about one child, each list in order of time. */
export interface ChildCase {
  readonly child: Child;
  readonly offences: Offence[];
  readonly outcomes: Outcome[];
  readonly episodes: Episode[];
}

/** Gives every record of one kind its number, in the order in which they are made. */
export interface Numbering {
  next(prefix: string): string;
}

/** Identifiers of one width, so that order as text is order of making. */
export const createNumbering = (): Numbering => {
  const last = new Map<string, number>();
  return {
    next: (prefix) => {
      const number = (last.get(prefix) ?? 0) + 1;
      last.set(prefix, number);
      return prefix + String(number).padStart(7, '0');
    },
  };
};
