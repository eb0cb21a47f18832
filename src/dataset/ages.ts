import { ABSENT, present } from '../vocabulary/absent.ts';
import { completedYears, isTenToSeventeen } from '../vocabulary/age.ts';
import type { Day } from '../vocabulary/day.ts';
import { groupOf } from '../vocabulary/outcome.ts';
import type { Column } from './column.ts';
import type { Dataset } from './dataset.ts';

/** Completed years of a child (a row of `children`) on a day, absent where the birth or the day is. */
export function ageOn({ children }: Dataset, child: number, day: Day): number {
  const birth = present(child) ? children.columns.dateOfBirth.at(child) : ABSENT;
  return present(birth) && present(day) ? completedYears(birth, day) : ABSENT;
}

/**
 * Counting rules 1.7: the stated age; if absent, the age at arrest; if that is absent, at the offence. The birth is that
 * of the child who is counted, a row of `children`.
 */
export function ageAtArrestOrOffence(dataset: Dataset, offence: number, child: number): number {
  const { ageAtArrestOrOffence: stated, arrestDate, offenceDate } = dataset.offences.columns;
  if (present(stated.at(offence))) return stated.at(offence);
  const arrest = arrestDate.at(offence);
  return ageOn(dataset, child, present(arrest) ? arrest : offenceDate.at(offence));
}

/** Counting rules 1.7: stated, else at the first hearing; else, for a caution, on the day of this outcome (a row). */
export function ageAtFirstHearing(dataset: Dataset, row: number): number {
  const { offences, outcomes, links } = dataset;
  const offence = links.offenceOfOutcome.at(row);
  const ofOffence = (column: Column): number => (present(offence) ? column.at(offence) : ABSENT);
  const stated = ofOffence(offences.columns.ageAtFirstHearing);
  if (present(stated)) return stated;
  const child = links.childOfOutcome.at(row);
  const hearing = ofOffence(offences.columns.firstHearingDate);
  if (present(hearing)) return ageOn(dataset, child, hearing);
  const outcome = outcomes.columns.outcome.codeAt(row);
  const cautioned = outcome !== undefined && groupOf(outcome) === 'pre-court';
  return cautioned ? ageOn(dataset, child, outcomes.columns.outcomeDate.at(row)) : ABSENT;
}

/** Completed years of an outcome's child on its date; absent where either is. */
export const ageAtOutcome = (dataset: Dataset, row: number): number =>
  ageOn(dataset, dataset.links.childOfOutcome.at(row), dataset.outcomes.columns.outcomeDate.at(row));

/** Whether the child of an outcome (a row) was 10 to 17 at arrest or offence; not where the offence is not there. */
export function tenToSeventeenAtOffence(dataset: Dataset, row: number): boolean {
  const offence = dataset.links.offenceOfOutcome.at(row);
  const child = dataset.links.childOfOutcome.at(row);
  return present(offence) && isTenToSeventeen(ageAtArrestOrOffence(dataset, offence, child));
}

/** Whether the child of an outcome (a row) is known to have been at most 17 at first hearing. */
export function atMostSeventeenAtFirstHearing(dataset: Dataset, row: number): boolean {
  const age = ageAtFirstHearing(dataset, row);
  return present(age) && age <= 17;
}

/** Counting rules 2.1 and 14.1: aged 10 to 17 at arrest or offence, and known to be at most 17 at first hearing. */
export const agedTenToSeventeen = (dataset: Dataset, row: number): boolean =>
  tenToSeventeenAtOffence(dataset, row) && atMostSeventeenAtFirstHearing(dataset, row);
