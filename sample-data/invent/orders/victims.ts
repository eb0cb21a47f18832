import { AS_AT } from '../borough.ts';
import type { Day } from '../days.ts';
import { isoDate } from '../days.ts';
import type { Random, Weighted } from '../random.ts';
import { pick } from '../random.ts';
import type { ChildCase, Numbering, Offence, OffenceKind } from '../records.ts';
import type { GivenOutcome } from './given-outcomes.ts';
import { givenOutcomes } from './given-outcomes.ts';
import type { Programme } from './programme.ts';

/** Chance that somebody can be named as the victim; elsewhere it is that of a theft. */
const HAS_VICTIM: Readonly<Record<string, number>> = {
  drugs: 0.01,
  motoring_offences: 0.12,
  public_order: 0.6,
  breach_of_statutory_order: 0,
  breach_of_conditional_discharge: 0,
  breach_of_bail: 0,
  other: 0.2,
};

const hasVictim = (random: Random, { category, description }: OffenceKind): boolean => {
  const carrying = description.startsWith('Having ');
  return random.chance(carrying ? 0.12 : (HAS_VICTIM[category] ?? 0.93));
};

const HOW_MANY: Weighted<number> = [
  [1, 88],
  [2, 9],
  [3, 3],
];

/** An offence, what was decided, and the programme that followed. */
interface Harm {
  readonly offence: Offence;
  readonly outcomeDate: Day;
  readonly interventionId: string;
}

const flag = (random: Random, share: number): string => String(random.chance(share));

/** Consent is given by half of them, refused by most others, and not recorded for a few. */
const chooseConsent = (random: Random): string =>
  pick<string>(random, [
    ['true', 50],
    ['false', 40],
    ['', 10],
  ]);

const upToAsAt = (day: Day): Day | null => (day > AS_AT ? null : day);

/** Whether there was a restorative process, and its first and last day where they have come. */
const restorative = (random: Random, consents: string, outcomeDate: Day): string[] => {
  const from = outcomeDate + random.whole(14, 80);
  const to = from + random.whole(1, 60);
  if (consents !== 'true' || from > AS_AT || !random.chance(0.24)) return ['false', '', ''];
  return ['true', isoDate(from), isoDate(upToAsAt(to))];
};

/** Requested, and given where requested; only those who consent can ask. */
const request = (random: Random, consents: string, share: number): string[] => {
  const asked = consents === 'true' && random.chance(share);
  return [String(asked), String(asked && random.chance(0.85))];
};

const row = (random: Random, victimId: string, { offence, outcomeDate, interventionId }: Harm): string[] => {
  const consents = chooseConsent(random);
  const contacted = upToAsAt(outcomeDate + random.whole(-12, 25));
  const byProgrammeOnly = interventionId !== '' && random.chance(0.05);
  return [
    victimId,
    byProgrammeOnly ? '' : offence.offenceId,
    interventionId,
    consents,
    isoDate(random.chance(consents === 'true' ? 0.95 : 0.6) ? contacted : null),
    flag(random, consents === 'true' ? 0.7 : 0.2),
    ...request(random, consents, 0.55),
    ...request(random, consents, 0.3),
    ...restorative(random, consents, outcomeDate),
  ];
};

const harmsOf = (records: ChildCase, programmes: readonly Programme[]): Harm[] => {
  const programmeOf = new Map(
    programmes.flatMap(({ offenceIds, interventionId }) => offenceIds.map((id) => [id, interventionId] as const)),
  );
  const given = new Map<string, GivenOutcome>(
    givenOutcomes(records).flatMap((one) => one.offenceIds.map((id) => [id, one] as const)),
  );
  return records.offences.flatMap((offence) => {
    const outcomeDate = given.get(offence.offenceId)?.outcomeDate;
    const interventionId = programmeOf.get(offence.offenceId) ?? '';
    return outcomeDate === undefined ? [] : [{ offence, outcomeDate, interventionId }];
  });
};

/** Those harmed by the offences that were decided since programmes began: rows of victims.csv, an own id each. */
export const victimRows = (
  random: Random,
  records: ChildCase,
  service: { readonly programmes: readonly Programme[]; readonly numbering: Numbering },
): string[][] =>
  harmsOf(records, service.programmes).flatMap((harm) => {
    if (!hasVictim(random, harm.offence.kind)) return [];
    const count = pick(random, HOW_MANY);
    return Array.from({ length: count }, () => row(random, service.numbering.next('V'), harm));
  });
