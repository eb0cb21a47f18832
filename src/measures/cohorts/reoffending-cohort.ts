import { ageOn } from '../../dataset/ages.ts';
import { ABSENT, present } from '../../vocabulary/absent.ts';
import { ageBand } from '../../vocabulary/age.ts';
import type { Day } from '../../vocabulary/day.ts';
import { addMonths } from '../../vocabulary/day.ts';
import { breachCategories } from '../../vocabulary/offence.ts';
import type { OutcomeGroup } from '../../vocabulary/outcome.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { episodes } from './episodes.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';

/** What lets a child into a cohort, and on which day (counting rules 15.1). */
export interface IndexEvent {
  readonly child: number;
  readonly day: Day;
  /** The outcome's group, or `custody` for a release. */
  readonly group: OutcomeGroup;
  /** Place in the order of seriousness; a release comes before every outcome. */
  readonly rank: number;
}

/** A child in a cohort, and what became of it in the follow-up. */
export interface Member extends IndexEvent {
  readonly reoffences: number;
  readonly ageBand: '10_14' | '15_17';
}

/** Whether an offence (a row, or absent) is a breach, which neither makes an index event nor counts as a reoffence. */
export const isBreach = ({ dataset: { offences } }: Basis, offence: number): boolean => {
  const category = present(offence) ? offences.columns.category.codeAt(offence) : undefined;
  return category !== undefined && breachCategories.includes(category);
};

/** Local outcomes among some rows of outcomes, as index events; breach makes none. */
function indexOutcomes(basis: Basis, rows: readonly number[]): readonly IndexEvent[] {
  const { dataset } = basis;
  const { groupAt, rankAt } = outcomeFacts(basis);
  return rows
    .filter((row) => isLocal(dataset, row) && !isBreach(basis, dataset.links.offenceOfOutcome.at(row)))
    .map((row) => ({
      child: dataset.links.childOfOutcome.at(row),
      day: dataset.outcomes.columns.outcomeDate.at(row),
      group: groupAt(row),
      rank: rankAt(row),
    }));
}

/** By day, then the most serious first: of several on one day the first gives the cohort its index group. */
const inOrder = (a: IndexEvent, b: IndexEvent): number => a.day - b.day || a.rank - b.rank;

/** Index events in order of day: cautions and sentences outside custody, and releases from a custodial sentence. */
export const substantiveIndexEvents = once((basis): readonly IndexEvent[] => {
  const { substantive, groupAt } = outcomeFacts(basis);
  const outsideCustody = substantive.filter((row) => groupAt(row) !== 'custody');
  const released = episodes(basis).valid.filter(({ kind, end }) => kind === 'sentence' && end <= basis.asAt);
  const releases = released.map(({ child, end }) => ({ child, day: end, group: 'custody' as const, rank: -1 }));
  return [...indexOutcomes(basis, outsideCustody), ...releases].sort(inOrder);
});

/** Index events of the diversion cohort: community resolutions and the like. */
export const diversionIndexEvents = once((basis): readonly IndexEvent[] =>
  [...indexOutcomes(basis, outcomeFacts(basis).diversion)].sort(inOrder),
);

interface ProvenOffence {
  readonly offenceDate: Day;
  /** The day of its earliest standing substantive outcome. */
  readonly provenOn: Day;
}

/** The day on which each offence that may count as a reoffence was first proven, by row of `offences`. */
function provenDays(basis: Basis): Int32Array {
  const { offences, outcomes, links } = basis.dataset;
  const provenOn = new Int32Array(offences.rows).fill(ABSENT);
  const sameChild = (row: number, offence: number): boolean =>
    present(offence) && links.childOfOffence.at(offence) === links.childOfOutcome.at(row);
  for (const row of outcomeFacts(basis).substantive) {
    const offence = links.offenceOfOutcome.at(row);
    if (!sameChild(row, offence) || isBreach(basis, offence)) continue;
    const day = outcomes.columns.outcomeDate.at(row);
    const earliest = provenOn[offence] ?? ABSENT;
    if (!present(earliest) || day < earliest) provenOn[offence] = day;
  }
  return provenOn;
}

/** Offences that may count as reoffences, each once, by row of `children` (counting rules 15.4). */
const provenOffences = once((basis): ReadonlyMap<number, readonly ProvenOffence[]> => {
  const { offences, links } = basis.dataset;
  const byChild = new Map<number, ProvenOffence[]>();
  for (const [offence, provenOn] of provenDays(basis).entries()) {
    const offenceDate = offences.columns.offenceDate.at(offence);
    if (!present(provenOn) || !present(offenceDate)) continue;
    const child = links.childOfOffence.at(offence);
    const found = byChild.get(child) ?? [];
    found.push({ offenceDate, provenOn });
    byChild.set(child, found);
  }
  return byChild;
});

/** Every child with an index event in a span, once, on the earliest, aged 10 to 17 on that day (counting rules 15.2). */
export function cohortOf(basis: Basis, events: readonly IndexEvent[], { from, to }: Period): readonly Member[] {
  const first = new Map<number, Member>();
  for (let place = firstOnOrAfter(events, from); place < events.length; place++) {
    const event = events[place];
    if (!event || event.day > to) break;
    if (first.has(event.child)) continue;
    const band = ageBand(ageOn(basis.dataset, event.child, event.day));
    if (band) first.set(event.child, { ...event, ageBand: band, reoffences: reoffences(basis, event) });
  }
  return [...first.values()];
}

function reoffences(basis: Basis, { child, day }: IndexEvent): number {
  const { followUpMonths, waitingMonths } = basis.parameters;
  const lastOffence = addMonths(day, followUpMonths);
  const lastProof = addMonths(day, followUpMonths + waitingMonths);
  const offences = provenOffences(basis).get(child) ?? [];
  return offences.filter((o) => o.offenceDate > day && o.offenceDate <= lastOffence && o.provenOn <= lastProof).length;
}

function firstOnOrAfter(events: readonly IndexEvent[], day: Day): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
