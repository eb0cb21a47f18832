import { AS_AT } from './borough.ts';
import type { Day } from './days.ts';
import { birthday } from './days.ts';
import { FURTHER_KIND } from './offence-kinds.ts';
import type { ChildCase, Episode, Numbering, Offence, Outcome } from './records.ts';

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The longest stretch of a child's years from 10 to 17, up to the extract, outside every episode. */
const longestFreeSpan = ({ child, episodes }: ChildCase): Span => {
  const last = Math.min(birthday(child.dateOfBirth, 18) - 1, AS_AT);
  let from = birthday(child.dateOfBirth, 10) + 1;
  let longest: Span = { from, to: from };
  const weigh = (to: Day): void => {
    if (to - from > longest.to - longest.from) longest = { from, to };
  };
  for (const { startDate, endDate } of episodes) {
    weigh(Math.min(startDate - 1, last));
    from = Math.max(from, (endDate ?? AS_AT) + 1);
  }
  weigh(last);
  return longest;
};

/** Days evenly spread over the free span, at least four days apart; fewer than wanted where they do not fit. */
const spreadDays = (records: ChildCase, wanted: number): Day[] => {
  const { from, to } = longestFreeSpan(records);
  const count = Math.min(wanted, Math.floor((to - from) / 4));
  return Array.from({ length: count }, (_, index) => from + Math.floor((index * (to - from)) / count));
};

/** Adds offences of one slight kind without an outcome; says how many fitted. */
export const addOffences = (records: ChildCase, numbering: Numbering, wanted: number): number => {
  const days = spreadDays(records, wanted);
  for (const day of days) {
    const offence: Offence = {
      offenceId: numbering.next('F'),
      offenceDate: day,
      arrestDate: day,
      firstHearingDate: null,
      kind: FURTHER_KIND,
    };
    records.offences.push(offence);
  }
  return days.length;
};

/** Adds remand episodes of one to three nights, well apart from every other; says how many fitted. */
export const addEpisodes = (records: ChildCase, numbering: Numbering, wanted: number): number => {
  const days = spreadDays(records, wanted);
  for (const [index, day] of days.entries()) {
    const longer = records.offences.every(({ offenceDate }) => offenceDate <= day || offenceDate > day + 3);
    const episode: Episode = {
      episodeId: numbering.next('C'),
      kind: 'remand',
      startDate: day,
      endDate: day + (longer ? 1 + (index % 3) : 1),
      establishment: 'local_authority_accommodation',
      outcomeId: '',
    };
    records.episodes.push(episode);
  }
  return days.length;
};

const FURTHER_AT_COURT = ['reparation_order', 'compensation_order', 'fine'];

interface Turn {
  readonly days: number;
  /** No later than this: the eve of the 18th birthday, or the day of the extract. */
  readonly last: Day;
}

const furtherOutcome = (numbering: Numbering, earlier: Outcome, turn: Turn): Outcome | null => {
  const outcomeDate = earlier.outcomeDate + turn.days;
  if (outcomeDate > turn.last) return null;
  const atCourt = earlier.occasionId !== '';
  return {
    ...earlier,
    outcomeId: numbering.next('L'),
    outcomeDate,
    outcome: atCourt ? (FURTHER_AT_COURT[turn.days % 3] ?? '') : 'other_informal_action',
    endDate: null,
    main: false,
    appealStatus: 'none',
    occasionId: atCourt ? numbering.next('S') : '',
    termMonths: null,
    recordedDate: outcomeDate,
  };
};

/** Adds lesser outcomes in the weeks after those the child has; says how many fitted. */
export const addOutcomes = (records: ChildCase, numbering: Numbering, wanted: number): number => {
  const last = Math.min(birthday(records.child.dateOfBirth, 18) - 1, AS_AT);
  const earlier = records.outcomes.filter(({ main, outcomeDate }) => main && outcomeDate < last);
  let added = 0;
  for (let days = 4; added < wanted && days <= 400; days += 4) {
    for (const outcome of earlier.slice(0, wanted - added)) {
      const further = furtherOutcome(numbering, outcome, { days, last });
      if (further === null) continue;
      records.outcomes.push(further);
      added += 1;
    }
  }
  return added;
};
