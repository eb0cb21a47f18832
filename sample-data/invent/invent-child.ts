import { ETHNICITY_CODES, GROUP_WEIGHTS, WARDS } from './borough.ts';
import type { Day } from './days.ts';
import { addMonths } from './days.ts';
import type { Random, Weighted } from './random.ts';
import { pick } from './random.ts';
import type { Child, Group } from './records.ts';

const AGES: Weighted<number> = [
  [10, 1],
  [11, 3],
  [12, 8],
  [13, 14],
  [14, 20],
  [15, 22],
  [16, 19],
  [17, 13],
];

/** How likely a child is to come to notice again: most never do, a few do often. */
interface Persistence {
  readonly again: number;
  readonly meanGap: number;
}

const PERSISTENCE: Weighted<Persistence> = [
  [{ again: 0.18, meanGap: 220 }, 67],
  [{ again: 0.62, meanGap: 150 }, 23],
  [{ again: 0.88, meanGap: 80 }, 10],
];

/** A child, and what is true of the child but in no record. */
export interface Person {
  readonly child: Child;
  readonly group: Group;
  readonly persistence: Persistence;
  readonly livesElsewhere: boolean;
}

const LETTERS = '23456789BCDFGHJKLMNPQRSTVWXZ';

/** Never the same for two children: a permutation of the numbers below a prime, written with 28 signs. */
const originatingPersonId = (number: number): string => {
  let left = (number * 48_271 + 977) % 17_210_353;
  let text = '';
  for (let place = 0; place < 5; place += 1) {
    text += LETTERS[left % LETTERS.length] ?? '';
    left = Math.floor(left / LETTERS.length);
  }
  return `ALD${text}`;
};

/** Invents one child who first comes to notice on this day. */
export const inventPerson = (random: Random, number: number, entry: Day): Person => {
  const age = pick(random, AGES);
  const group = pick(random, GROUP_WEIGHTS);
  const code = pick(random, ETHNICITY_CODES[group]);
  const child: Child = {
    childId: String(number).padStart(7, '0'),
    dateOfBirth: addMonths(entry, -12 * age) - random.whole(0, 364),
    sex: random.chance(0.82) ? 'male' : 'female',
    ethnicity: random.chance(0.06) ? 'NS' : code,
    originatingPersonId: random.chance(0.07) ? '' : originatingPersonId(number),
    ward: pick(random, WARDS),
    deleted: random.chance(0.003),
  };
  return { child, group, persistence: pick(random, PERSISTENCE), livesElsewhere: random.chance(0.025) };
};
