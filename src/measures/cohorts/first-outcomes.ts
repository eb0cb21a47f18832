import { agedTenToSeventeen } from '../../dataset/ages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { personKey } from '../../dataset/person-key.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import type { OutcomeFacts } from './outcome-facts.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';

/** The first caution or sentence of every child, by the counting rules' order of steps (section 2). */
export interface FirstOutcomes {
  readonly events: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

export const firstOutcomes = once((basis): FirstOutcomes => {
  const { dataset } = basis;
  const facts = outcomeFacts(basis);
  const ofAge = facts.substantive.filter((row) => agedTenToSeventeen(dataset, row));
  const perChild = firstPerChild(dataset, facts, ofAge);
  const perPerson = mergePersons(dataset, facts, perChild);
  const local = perPerson.filter((row) => isLocal(dataset, row));
  return {
    events: local.map((row) => {
      const child = dataset.links.childOfOutcome.at(row);
      return { day: dataset.outcomes.columns.outcomeDate.at(row), row, child, key: child };
    }),
    leftOut: [
      ...facts.leftOut,
      {
        reason: 'not aged 10 to 17 at arrest or offence, or age at first hearing over 17 or not known',
        rows: facts.substantive.length - ofAge.length,
      },
      { reason: "not the child's first", rows: ofAge.length - perChild.length },
      { reason: 'the same child under another identifier', rows: perChild.length - perPerson.length },
      { reason: 'first outcome while living elsewhere', rows: perPerson.length - local.length },
    ],
  };
});

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

/** Counting rules 1.14: identifiers are compared as text, by code point. */
function compareTexts({ texts }: Dataset, a: number, b: number): number {
  if (a === b) return 0;
  const [left, right] = [[...texts.textOf(a)], [...texts.textOf(b)]];
  const place = left.findIndex((character, n) => character !== right[n]);
  return place < 0 ? -1 : (left[place]?.codePointAt(0) ?? -1) - (right[place]?.codePointAt(0) ?? -1);
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
