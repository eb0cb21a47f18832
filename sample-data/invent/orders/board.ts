import type { Day } from '../days.ts';
import { dayOf, isoDate, weekdayOf } from '../days.ts';
import type { Random, Weighted } from '../random.ts';
import { createRandom, pick } from '../random.ts';

interface Member {
  readonly sector: string;
  readonly organisation: string;
  readonly attendance: Weighted<string>;
}

const attends = (senior: number, delegate: number): Weighted<string> => [
  ['senior', senior],
  ['delegate', delegate],
  ['absent', 100 - senior - delegate],
];

const MEMBERS: readonly Member[] = [
  { sector: 'childrens_social_care', organisation: 'Aldermoor Council social care', attendance: attends(88, 9) },
  { sector: 'education', organisation: 'Aldermoor Council education', attendance: attends(68, 20) },
  { sector: 'police', organisation: 'Aldermoor police', attendance: attends(74, 22) },
  { sector: 'probation', organisation: 'Probation in Aldermoor', attendance: attends(66, 22) },
  { sector: 'health', organisation: 'Aldermoor health board', attendance: attends(55, 25) },
  { sector: 'health', organisation: 'Aldermoor mental health service', attendance: attends(30, 45) },
  { sector: 'other', organisation: 'Aldermoor youth court', attendance: attends(45, 30) },
  { sector: 'other', organisation: 'Aldermoor voluntary sector forum', attendance: attends(60, 20) },
];

/** The second Wednesday of June, September, December and March, from June 2023 to September 2026. */
const meetings = (): Day[] =>
  Array.from({ length: 14 }, (_, nth) => {
    const first = dayOf(2023, 6 + 3 * nth, 1);
    return first + ((2 - weekdayOf(first) + 7) % 7) + 7;
  });

/** Board attendance has a stream of chance that no child has. */
const STREAM = 0;

/** Who came to the management board: rows of board_attendance.csv. */
export const boardRows = (seed: number): string[][] => {
  const random: Random = createRandom(seed, STREAM);
  return meetings().flatMap((day) =>
    MEMBERS.map(({ sector, organisation, attendance }) => {
      const came = pick(random, attendance);
      const isNew = random.chance(0.08) && came !== 'absent';
      return [isoDate(day), sector, organisation, came, String(isNew)];
    }),
  );
};
