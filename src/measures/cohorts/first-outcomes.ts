import { ageAtArrestOrOffence, ageAtFirstHearing, ageAtOutcome } from '../../dataset/ages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { personKey } from '../../dataset/person-key.ts';
import { present } from '../../vocabulary/absent.ts';
import { isTenToSeventeen } from '../../vocabulary/age.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import type { AgeBasis } from '../parameters.ts';
import { compareTexts } from './compare-texts.ts';
import type { OutcomeFacts } from './outcome-facts.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** The first caution or sentence of every child, by the counting rules' order of steps (section 2). */
export interface FirstOutcomes {
  readonly events: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/** Whether the age test of each age basis is met (counting rules 2.1). */
const ofAge: Readonly<Record<AgeBasis, (dataset: Dataset, row: number) => Verdict>> = {
  offence_and_first_hearing: (dataset, row) => {
    const offence = dataset.links.offenceOfOutcome.at(row);
    const child = dataset.links.childOfOutcome.at(row);
    if (!present(offence) || !isTenToSeventeen(ageAtArrestOrOffence(dataset, offence, child))) return 'not of age';
    const atHearing = ageAtFirstHearing(dataset, row);
    if (!present(atHearing)) return 'not known';
    return atHearing <= 17 ? 'of age' : 'not of age';
  },
  outcome_date: (dataset, row) => (isTenToSeventeen(ageAtOutcome(dataset, row)) ? 'of age' : 'not of age'),
};

/** Of age is 10 to 17 in completed years; not known is an age at first hearing that nothing tells (counting rules 1.7 and 2.1). */
type Verdict = 'of age' | 'not of age' | 'not known';

function observeFirst(basis: Basis, ageBasis: AgeBasis): FirstOutcomes {
  const { dataset } = basis;
  const facts = outcomeFacts(basis);
  const notKnown = new Set<number>();
  const isOfAge = (row: number): boolean => {
    const verdict = ofAge[ageBasis](dataset, row);
    if (verdict === 'not known') notKnown.add(row);
    return verdict === 'of age';
  };
  const aged = facts.substantive.filter(isOfAge);
  const { kept, leftOut } = sift(facts.substantive, [
    {
      reason: 'age at first hearing blank, and no date to work it out from',
      sentence: 1,
      keep: each((row) => !notKnown.has(row)),
    },
    { reason: 'not of the age asked for', sentence: 1, keep: () => aged },
    { reason: "not the child's first", sentence: 2, keep: (rows) => firstPerChild(dataset, facts, rows) },
    {
      reason: 'the same child under another identifier',
      sentence: 3,
      keep: (rows) => mergePersons(dataset, facts, rows),
    },
    { reason: 'first outcome while living elsewhere', sentence: 4, keep: each((row) => isLocal(dataset, row)) },
  ]);
  const events = kept.map((row) => {
    const child = dataset.links.childOfOutcome.at(row);
    return { day: dataset.outcomes.columns.outcomeDate.at(row), row, child, key: child };
  });
  return { events, leftOut: [...facts.leftOut, ...leftOut] };
}

/** First outcomes by each age basis: how many children the choice moves is told, whichever is chosen. */
export const firstOutcomesBy: Readonly<Record<AgeBasis, (basis: Basis) => FirstOutcomes>> = {
  offence_and_first_hearing: once((basis) => observeFirst(basis, 'offence_and_first_hearing')),
  outcome_date: once((basis) => observeFirst(basis, 'outcome_date')),
};

/** First outcomes by the age basis chosen. */
export const firstOutcomes = (basis: Basis): FirstOutcomes => firstOutcomesBy[basis.parameters.ageBasis](basis);

/** Earliest outcome date, then most serious, then lowest offence id, then lowest outcome id (counting rules 2.2). */
function firstPerChild(dataset: Dataset, facts: OutcomeFacts, rows: readonly number[]): readonly number[] {
  const first = new Map<number, number>();
  for (const row of rows) {
    const child = dataset.links.childOfOutcome.at(row);
    const held = first.get(child);
    if (held === undefined || compareOutcomes(dataset, facts, [row, held]) < 0) first.set(child, row);
  }
  return [...first.values()];
}

function compareOutcomes(dataset: Dataset, facts: OutcomeFacts, [a, b]: readonly [number, number]): number {
  const { outcomeDate, offenceId, outcomeId } = dataset.outcomes.columns;
  return (
    outcomeDate.at(a) - outcomeDate.at(b) ||
    facts.rankAt(a) - facts.rankAt(b) ||
    compareTexts(dataset, offenceId.at(a), offenceId.at(b)) ||
    compareTexts(dataset, outcomeId.at(a), outcomeId.at(b))
  );
}

/** One row a person: the earliest, then most serious, then of the lowest child id (counting rules 2.3). */
function mergePersons(dataset: Dataset, facts: OutcomeFacts, rows: readonly number[]): readonly number[] {
  const { outcomeDate, childId } = dataset.outcomes.columns;
  const first = new Map<string | number, number>();
  for (const row of rows) {
    const key = personKey(dataset, dataset.links.childOfOutcome.at(row)) ?? row;
    const held = first.get(key);
    const order = (other: number): number =>
      outcomeDate.at(row) - outcomeDate.at(other) ||
      facts.rankAt(row) - facts.rankAt(other) ||
      compareTexts(dataset, childId.at(row), childId.at(other));
    if (held === undefined || order(held) < 0) first.set(key, row);
  }
  return [...first.values()];
}
