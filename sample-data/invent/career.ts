import { AS_AT } from './borough.ts';
import { firstFreeDay, isFreeFrom, isRemanded } from './custody.ts';
import type { Day } from './days.ts';
import { ageOn } from './days.ts';
import type { Person } from './invent-child.ts';
import { BREACH_KINDS, OFFENCE_KINDS } from './offence-kinds.ts';
import type { Random, Weighted } from './random.ts';
import { pick } from './random.ts';
import type { Career, Occasion } from './record-incident.ts';
import { recordIncident } from './record-incident.ts';
import type { OffenceKind } from './records.ts';
import type { Circumstances } from './route.ts';
import { chooseRoute } from './route.ts';
import type { Timeline } from './timeline.ts';
import { chooseArrest, planTimeline } from './timeline.ts';

/** How much one child's story may add, and how many offences come together against the usual number. */
export interface Bounds {
  readonly offences: number;
  readonly outcomes: number;
  readonly density: number;
}

const TOGETHER: Weighted<number> = [
  [1, 85],
  [2, 11],
  [3, 3],
  [4, 1],
];

/** A whole number whose mean is the value. */
const roundByChance = (random: Random, value: number): number =>
  Math.floor(value) + (random.chance(value - Math.floor(value)) ? 1 : 0);

/** What the child is said to have done on one day: different things, the most serious first. */
const chooseKinds = ({ random, history }: Career, bounds: Bounds): OffenceKind[] => {
  if (history.convictions > 0 && random.chance(0.1)) return [pick(random, BREACH_KINDS)];
  const count = Math.max(1, Math.min(roundByChance(random, pick(random, TOGETHER) * bounds.density), 12));
  const chosen = new Set<OffenceKind>();
  while (chosen.size < count) chosen.add(pick(random, OFFENCE_KINDS));
  return [...chosen].sort((one, other) => other.seriousness - one.seriousness);
};

const circumstancesOf = (career: Career, lead: OffenceKind, offenceDate: Day): Circumstances => ({
  offenceDate,
  seriousness: lead.seriousness,
  breach: lead.category.startsWith('breach'),
  age: ageOn(career.person.child.dateOfBirth, offenceDate),
  history: career.history,
});

/** Cases that reach a court, or a caution, only after the 18th birthday leave the youth justice service. */
const staysWithService = (person: Person, { arrestDate, firstHearingDate, outcomeDate }: Timeline): boolean =>
  arrestDate <= AS_AT && ageOn(person.child.dateOfBirth, firstHearingDate ?? outcomeDate) <= 17;

/** One day on which the child comes to notice; false when the story ends there. */
const liveIncident = (career: Career, offenceDate: Day, bounds: Bounds): boolean => {
  const { random, person, records } = career;
  const kinds = chooseKinds(career, bounds).slice(0, bounds.offences - records.offences.length);
  const [lead] = kinds;
  if (lead === undefined) return false;
  const circumstances = circumstancesOf(career, lead, offenceDate);
  const arrestDate = chooseArrest(random, offenceDate);
  const route = chooseRoute(random, circumstances);
  const free = isFreeFrom(records.episodes, arrestDate);
  const remanded = route === 'court' && free && isRemanded(random, circumstances, person.group);
  const timeline = planTimeline(random, arrestDate, { route, remanded });
  if (!staysWithService(person, timeline)) return false;
  const mayConclude = records.outcomes.length + kinds.length * 2 <= bounds.outcomes;
  const occasion: Occasion = { circumstances, kinds, route, remanded, timeline, mayConclude };
  recordIncident(career, occasion);
  return true;
};

/** The child's story from the first day of coming to notice until it stops, the 18th birthday, or the extract. */
export const inventCareer = (start: Pick<Career, 'random' | 'person' | 'numbering'>, entry: Day, bounds: Bounds) => {
  const { random, person } = start;
  const records = { child: person.child, offences: [], outcomes: [], episodes: [] };
  const career: Career = {
    ...start,
    records,
    history: { diversions: 0, cautions: 0, convictions: 0 },
    court: null,
  };
  let day = entry;
  while (day <= AS_AT && ageOn(person.child.dateOfBirth, day) <= 17 && liveIncident(career, day, bounds)) {
    if (!random.chance(person.persistence.again)) break;
    day = firstFreeDay(career.records.episodes, day + 3 + random.wait(person.persistence.meanGap));
  }
  return career.records;
};
