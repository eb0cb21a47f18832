import { AS_AT } from './borough.ts';
import { chooseEstablishment, chooseRemandEnd, isFreeFrom, releaseDate, untilAsAt } from './custody.ts';
import type { Day } from './days.ts';
import { ageOn } from './days.ts';
import type { Person } from './invent-child.ts';
import type { Random } from './random.ts';
import type { Conclusion } from './record-outcomes.ts';
import { recordOutcomes } from './record-outcomes.ts';
import type { ChildCase, Episode, Numbering, Offence, OffenceKind } from './records.ts';
import type { Circumstances, History, Route } from './route.ts';
import { chooseCaution, chooseDiversion } from './route.ts';
import type { Decision } from './sentence.ts';
import { chooseSentence, isProved } from './sentence.ts';
import type { Timeline } from './timeline.ts';
import { chooseRecorded } from './timeline.ts';

/** A child's story so far. */
export interface Career {
  readonly random: Random;
  readonly person: Person;
  readonly numbering: Numbering;
  readonly records: ChildCase;
  readonly history: History;
  /** The latest time the child was before a court, at which later offences may be taken too. */
  court: Conclusion | null;
}

/** One day of coming to notice, and the way it takes. */
export interface Occasion {
  readonly circumstances: Circumstances;
  readonly kinds: readonly OffenceKind[];
  readonly route: Route;
  readonly remanded: boolean;
  readonly timeline: Timeline;
  /** False where a benchmark has no more outcomes to give: the case stays open. */
  readonly mayConclude: boolean;
}

const recordOffences = ({ numbering, records }: Career, occasion: Occasion): Offence[] => {
  const { kinds, circumstances, timeline } = occasion;
  const offences = kinds.map((kind) => ({
    offenceId: numbering.next('F'),
    offenceDate: circumstances.offenceDate,
    arrestDate: timeline.arrestDate,
    firstHearingDate: untilAsAt(timeline.firstHearingDate),
    kind,
  }));
  records.offences.push(...offences);
  return offences;
};

const decide = ({ random, person, records }: Career, occasion: Occasion): Decision => {
  const { circumstances, route, remanded, timeline } = occasion;
  if (route === 'diversion') {
    return { outcome: chooseDiversion(random, timeline.outcomeDate), orderMonths: null, termMonths: null };
  }
  if (route === 'pre-court') {
    const outcome = chooseCaution(random, circumstances);
    return { outcome, orderMonths: outcome === 'youth_conditional_caution' ? 3 : null, termMonths: null };
  }
  const custodyPossible = isFreeFrom(records.episodes, timeline.outcomeDate);
  const { sex } = person.child;
  return chooseSentence(random, { ...circumstances, group: person.group, sex, remanded, custodyPossible });
};

/** Later offences may be dealt with when the child is before the court for earlier ones. */
const joinsCourt = ({ random, court }: Career, { route, remanded, timeline }: Occasion): Conclusion | null => {
  if (route !== 'court' || remanded || court === null || !isProved(court.decision)) return null;
  const { firstHearingDate, arrestDate } = timeline;
  const inTime = arrestDate < court.outcomeDate && (firstHearingDate ?? court.outcomeDate) <= court.outcomeDate;
  return inTime && random.chance(0.6) ? court : null;
};

const conclude = (career: Career, occasion: Occasion): Conclusion => {
  const { random, person, numbering } = career;
  const decision = decide(career, occasion);
  const { outcomeDate } = occasion.timeline;
  return {
    decision,
    route: occasion.route,
    outcomeDate,
    recordedDate: chooseRecorded(random, outcomeDate, decision.termMonths !== null),
    occasionId: occasion.route === 'court' ? numbering.next('S') : '',
    residence: person.livesElsewhere || random.chance(0.015) ? 'other' : 'local',
  };
};

const remember = ({ history }: Career, { route, decision }: Conclusion): void => {
  if (route === 'diversion') history.diversions += 1;
  if (route === 'pre-court') history.cautions += 1;
  if (route === 'court' && isProved(decision)) history.convictions += 1;
};

interface Stay {
  readonly kind: Episode['kind'];
  readonly from: Day;
  readonly until: Day;
  readonly outcomeId: string;
}

const recordStay = ({ random, person, numbering, records }: Career, stay: Stay): void => {
  if (stay.from > AS_AT) return;
  const { sex, dateOfBirth } = person.child;
  const placement = { kind: stay.kind, sex, age: ageOn(dateOfBirth, stay.from), from: stay.from };
  records.episodes.push({
    episodeId: numbering.next('C'),
    kind: stay.kind,
    startDate: stay.from,
    endDate: untilAsAt(stay.until),
    establishment: chooseEstablishment(random, placement),
    outcomeId: stay.outcomeId,
  });
};

/** Writes down the offences, what was decided, and any time spent deprived of liberty. */
export const recordIncident = (career: Career, occasion: Occasion): void => {
  const offences = recordOffences(career, occasion);
  if (!occasion.mayConclude) return;
  const joined = joinsCourt(career, occasion);
  const conclusion = joined ?? conclude(career, occasion);
  const { firstHearingDate } = occasion.timeline;
  const { outcomeDate, decision } = conclusion;
  remember(career, conclusion);
  if (occasion.remanded && firstHearingDate !== null) {
    const until = chooseRemandEnd(career.random, firstHearingDate, outcomeDate);
    recordStay(career, { kind: 'remand', from: firstHearingDate, until, outcomeId: '' });
  }
  const outcomeId = recordOutcomes(career, offences, conclusion);
  if (occasion.route === 'court') career.court = conclusion;
  if (outcomeId === null || joined !== null || decision.termMonths === null) return;
  const until = releaseDate(outcomeDate, decision.termMonths);
  recordStay(career, { kind: 'sentence', from: outcomeDate, until, outcomeId });
};
