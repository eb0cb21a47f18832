import { AS_AT, CUSTODY_RATE } from './borough.ts';
import type { Day } from './days.ts';
import { addMonths, dayOf } from './days.ts';
import type { Random, Weighted } from './random.ts';
import { pick } from './random.ts';
import type { Episode, Establishment, Group } from './records.ts';
import type { Circumstances } from './route.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** Whether a child is free from this day on, as far as the episodes so far go. */
export const isFreeFrom = (episodes: readonly Episode[], day: Day): boolean =>
  episodes.every(({ endDate }) => (endDate ?? NEVER) <= day);

/** The first day on which the child could come to notice again: never while deprived of liberty. */
export const firstFreeDay = (episodes: readonly Episode[], day: Day): Day => {
  let free = day;
  for (const { startDate, endDate } of episodes) {
    if (startDate <= free && free <= (endDate ?? NEVER)) free = (endDate ?? NEVER) + 3;
  }
  return free;
};

/** Chance of remand at court, by seriousness score from 0. */
const REMAND = [0, 0, 0, 0.01, 0.028, 0.065, 0.17, 0.42, 0.85];

/** Whether the court refuses bail. */
export const isRemanded = (random: Random, circumstances: Circumstances, group: Group): boolean => {
  const { seriousness, history, age } = circumstances;
  const known = (history.convictions >= 2 ? 2 : 1) * (age < 15 ? 0.45 : 1);
  return random.chance(Math.min(0.9, (REMAND[seriousness] ?? 0) * known * CUSTODY_RATE[group]));
};

const YOUNGER: Weighted<Establishment> = [
  ['secure_childrens_home', 70],
  ['local_authority_accommodation', 30],
];
const GIRLS: Weighted<Establishment> = [
  ['secure_childrens_home', 75],
  ['local_authority_accommodation', 25],
];
const BOYS_ON_REMAND: Weighted<Establishment> = [
  ['young_offender_institution', 74],
  ['secure_training_centre', 9],
  ['secure_childrens_home', 5],
  ['local_authority_accommodation', 12],
];
const SECURE_SCHOOL_FROM = dayOf(2024, 9, 1);

/** Who is placed, for what, and from when. */
export interface Placement {
  readonly kind: 'sentence' | 'remand';
  readonly sex: 'male' | 'female';
  readonly age: number;
  readonly from: Day;
}

const mixFor = ({ sex, age, from }: Placement): Weighted<Establishment> => {
  if (age <= 14) return YOUNGER;
  if (sex === 'female') return GIRLS;
  return from < SECURE_SCHOOL_FROM ? BOYS_ON_REMAND : [...BOYS_ON_REMAND, ['secure_school', 5]];
};

/** Where the child is placed; a sentence is never served in local authority accommodation. */
export const chooseEstablishment = (random: Random, placement: Placement): Establishment => {
  if (placement.age < 12) return 'local_authority_accommodation';
  const { kind } = placement;
  const mix = mixFor(placement).filter(([place]) => kind === 'remand' || place !== 'local_authority_accommodation');
  return pick(random, mix);
};

/** Absent while it lies after the day the extract was taken. */
export const untilAsAt = (day: Day | null): Day | null => (day === null || day > AS_AT ? null : day);

/** A remand ends with bail after some days, or on the day of the outcome. */
export const chooseRemandEnd = (random: Random, from: Day, outcomeDate: Day): Day => {
  const bailed = from + 2 + random.wait(20);
  return random.chance(0.42) ? Math.min(bailed, outcomeDate) : outcomeDate;
};

/** Release comes at half the term. */
export const releaseDate = (sentenced: Day, termMonths: number): Day => {
  const full = addMonths(sentenced, termMonths);
  return sentenced + Math.round((full - sentenced) / 2);
};
