import type { Day } from '../days.ts';
import { civilOf, dayOf, isoDate } from '../days.ts';
import type { Random, Weighted } from '../random.ts';
import { pick } from '../random.ts';
import type { ChildCase } from '../records.ts';
import type { Span } from './spans.ts';
import { cutAtChanges, outsideStays, recordedDays, splitAfter, staysWithin } from './spans.ts';

/** A kind of education or work: hours offered a week, and how often it suits the child. */
interface Place {
  readonly provision: string;
  readonly hours: readonly [from: number, to: number];
  readonly suits: number;
}

const place = (provision: string, hours: Place['hours'], suits: number): Place => ({ provision, hours, suits });

const NONE = place('none', [0, 0], 0);
const ALTERNATIVE = place('alternative_provision', [6, 20], 0.55);
const SCHOOL_PART_TIME = place('school', [5, 18], 0.25);

const AT_SCHOOL_AGE: Weighted<Place> = [
  [place('school', [25, 27], 0.84), 55],
  [SCHOOL_PART_TIME, 9],
  [place('pupil_referral_unit', [15, 25], 0.66), 14],
  [ALTERNATIVE, 12],
  [place('electively_home_educated', [10, 20], 0.5), 4],
  [NONE, 6],
];

const ABOVE_SCHOOL_AGE: Weighted<Place> = [
  [place('college', [12, 20], 0.84), 44],
  [place('school', [16, 22], 0.9), 8],
  [place('apprenticeship', [30, 37], 0.93), 6],
  [place('employment', [16, 37], 0.85), 8],
  [place('self_employment', [10, 30], 0.6), 1],
  [place('traineeship', [16, 24], 0.8), 2],
  [place('supported_internship', [16, 20], 0.85), 1],
  [place('re_engagement_programme', [4, 15], 0.45), 5],
  [ALTERNATIVE, 5],
  [NONE, 20],
];

const BESIDE: Weighted<Place> = [
  [place('mentoring_circle', [1, 3], 0.9), 4],
  [place('voluntary_work', [2, 6], 0.9), 3],
  [place('alternative_provision', [3, 8], 0.8), 5],
];

const IN_CUSTODY = place('alternative_provision', [12, 27], 0.65);

/** 31 August of the school year in which the child turns 16. */
const lastSchoolDay = (dateOfBirth: Day): Day => {
  const { year, month } = civilOf(dateOfBirth);
  return dayOf(year + (month < 9 ? 16 : 17), 8, 31);
};

/** Hours offered and attended; for a few they are not recorded. */
const hoursOf = (random: Random, { hours }: Place, suitable: boolean): readonly [string, string] => {
  const offered = random.whole(...hours);
  const share = suitable ? 0.6 + 0.4 * random.unit() : 0.7 * random.unit();
  if (random.chance(0.04)) return ['', ''];
  const attended = Math.floor(offered * share * 2) / 2;
  return [String(offered), random.chance(0.05) ? '' : String(attended)];
};

const row = (random: Random, { child }: ChildCase, at: Span & { readonly place: Place }): string[] => {
  const suitable = random.chance(at.place.suits);
  return [
    child.childId,
    isoDate(at.from),
    isoDate(at.to),
    at.place.provision,
    suitable ? 'suitable' : 'unsuitable',
    ...hoursOf(random, at.place, suitable),
  ];
};

const freeRows = (random: Random, records: ChildCase, days: Span & { readonly mix: Weighted<Place> }): string[][] => {
  const chosen = pick(random, days.mix);
  const beside = chosen !== NONE && random.chance(0.12) ? [pick(random, BESIDE)] : [];
  return outsideStays(days, staysWithin(records, days)).flatMap((span) =>
    [chosen, ...beside.filter(({ provision }) => provision !== chosen.provision)].map((one) =>
      row(random, records, { ...span, place: one }),
    ),
  );
};

/** School, work or neither before, during and after the orders: rows of education.csv; none for a few children. */
export const educationRows = (random: Random, records: ChildCase, orders: Span): string[][] => {
  if (random.chance(0.03)) return [];
  const days = recordedDays(random, orders);
  const [before, after] = splitAfter(days, lastSchoolDay(records.child.dateOfBirth));
  const pieces = [
    ...before.map((span) => ({ span, mix: AT_SCHOOL_AGE })),
    ...after.map((span) => ({ span, mix: ABOVE_SCHOOL_AGE })),
  ].flatMap(({ span, mix }) => cutAtChanges(random, span, 520).map((piece) => ({ ...piece, mix })));
  const free = pieces.flatMap((piece) => freeRows(random, records, piece));
  const secure = staysWithin(records, days)
    .filter(({ from, to }) => (to ?? from + 30) - from >= 14)
    .map((stay) => row(random, records, { ...stay, place: IN_CUSTODY }));
  return [...free, ...secure].sort(([, one = ''], [, other = '']) => (one < other ? -1 : Number(one > other)));
};
