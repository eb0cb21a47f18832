import { AS_AT } from '../borough.ts';
import type { Day } from '../days.ts';
import { isoDate } from '../days.ts';
import type { Random, Weighted } from '../random.ts';
import { pick } from '../random.ts';
import type { ChildCase } from '../records.ts';
import type { Orders } from './spans.ts';
import { newBeginnings } from './spans.ts';

interface Need {
  readonly need: string;
  readonly share: number;
  readonly interventions: Weighted<string>;
}

const NEEDS: readonly Need[] = [
  {
    need: 'mental_health',
    share: 0.44,
    interventions: [
      ['getting_advice', 40],
      ['getting_help', 35],
      ['getting_additional_help', 15],
      ['getting_risk_support', 10],
    ],
  },
  {
    need: 'substance_misuse',
    share: 0.38,
    interventions: [
      ['targeted_intervention', 60],
      ['specialist_treatment', 30],
      ['complex_care', 10],
    ],
  },
];

/** The steps of one need, each absent where it was not, or not yet, taken. */
interface Steps {
  readonly identified: Day;
  readonly referred: Day | null;
  readonly offered: Day | null;
  readonly intervention: string;
  readonly attendedFrom: Day | null;
  readonly attendedTo: Day | null;
}

/** So many days after another day; absent where that is absent or the day has not come. */
const after = (day: Day | null, days: number): Day | null => (day === null || day + days > AS_AT ? null : day + days);

const attend = (random: Random, offered: Day | null): Pick<Steps, 'attendedFrom' | 'attendedTo'> => {
  const days = { wait: random.whole(3, 35), stay: 21 + random.wait(110) };
  const attendedFrom = random.chance(0.74) ? after(offered, days.wait) : null;
  return { attendedFrom, attendedTo: after(attendedFrom, days.stay) };
};

const takeSteps = (random: Random, { interventions }: Need, identified: Day): Steps => {
  const intervention = pick(random, interventions);
  const days = { refer: random.whole(0, 20), offer: random.whole(4, 45) };
  const course = random.unit();
  if (course < 0.12) {
    return {
      identified,
      referred: null,
      offered: null,
      intervention: 'no_intervention',
      attendedFrom: null,
      attendedTo: null,
    };
  }
  const referred = after(identified, days.refer);
  const offered = course < 0.2 ? null : after(referred, days.offer);
  return {
    identified,
    referred,
    offered,
    intervention: offered === null ? '' : intervention,
    ...attend(random, offered),
  };
};

const row = (childId: string, need: string, steps: Steps): string[] => [
  childId,
  need,
  isoDate(steps.identified),
  isoDate(steps.referred),
  isoDate(steps.offered),
  steps.intervention,
  isoDate(steps.attendedFrom),
  isoDate(steps.attendedTo),
];

const needRows = (random: Random, childId: string, about: { need: Need; orders: Orders }): string[][] =>
  newBeginnings(random, about.orders).map((start) => {
    const known = random.chance(0.25) ? -random.whole(30, 140) : random.whole(-10, 28);
    const identified = Math.min(start + known, AS_AT);
    return row(childId, about.need.need, takeSteps(random, about.need, identified));
  });

/** Mental health and substance misuse: rows of health.csv, for those children who have the need. */
export const healthRows = (random: Random, { child }: ChildCase, orders: Orders): string[][] =>
  NEEDS.flatMap((need) => (random.chance(need.share) ? needRows(random, child.childId, { need, orders }) : []));
