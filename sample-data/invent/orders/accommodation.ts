import { ageOn, isoDate } from '../days.ts';
import type { Random, Weighted } from '../random.ts';
import { pick } from '../random.ts';
import type { ChildCase, Establishment } from '../records.ts';
import type { Span } from './spans.ts';
import { cutAtChanges, outsideStays, recordedDays, staysWithin } from './spans.ts';

const HOMES: Weighted<string> = [
  ['living_with_parents', 72],
  ['living_with_family', 12],
  ['foster_care', 5],
  ['residential_unit', 4],
  ['temporary_accommodation', 3],
  ['living_with_friends', 2],
  ['other', 1],
];
const HOMES_FROM_16: Weighted<string> = [...HOMES, ['supported_accommodation', 9], ['independent_living', 2]];

/** Chance that such a home suits the child. */
const SUITS: Readonly<Record<string, number>> = {
  living_with_parents: 0.95,
  living_with_family: 0.92,
  foster_care: 0.96,
  residential_unit: 0.9,
  supported_accommodation: 0.87,
  independent_living: 0.7,
  temporary_accommodation: 0.45,
  living_with_friends: 0.5,
  other: 0.5,
};

const SECURE: Readonly<Record<Establishment, string>> = {
  young_offender_institution: 'young_offender_institution',
  secure_training_centre: 'secure_training_centre',
  secure_childrens_home: 'secure_childrens_home',
  secure_school: 'other',
  local_authority_accommodation: 'residential_unit',
};

const row = ({ child }: ChildCase, { from, to }: Span, [type, suitable]: readonly [string, boolean]): string[] => [
  child.childId,
  isoDate(from),
  isoDate(to),
  type,
  suitable ? 'suitable' : 'unsuitable',
];

const homeRows = (random: Random, records: ChildCase, days: Span): string[][] => {
  const homes = ageOn(records.child.dateOfBirth, days.from) < 16 ? HOMES : HOMES_FROM_16;
  const type = pick(random, homes);
  const suitable = random.chance(SUITS[type] ?? 0.5);
  const twoHomes = type === 'living_with_parents' && random.chance(0.03);
  return outsideStays(days, staysWithin(records, days)).flatMap((span) => [
    row(records, span, [type, suitable]),
    ...(twoHomes ? [row(records, span, ['living_with_family', true])] : []),
  ]);
};

/** Where a child lived before, during and after the orders: rows of accommodation.csv; none for a few children. */
export const accommodationRows = (random: Random, records: ChildCase, orders: Span): string[][] => {
  if (random.chance(0.02)) return [];
  const days = recordedDays(random, orders);
  const homes = cutAtChanges(random, days, 900).flatMap((piece) => homeRows(random, records, piece));
  const secure = staysWithin(records, days).map((stay) => row(records, stay, [SECURE[stay.establishment], true]));
  return [...homes, ...secure].sort(([, one = ''], [, other = '']) => (one < other ? -1 : Number(one > other)));
};
