import { crowdADay } from './crowd-a-day.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { childrenWhere, gatherFacts } from './fault-plan.ts';
import { BOARD_FAULTS, POPULATION_FAULTS } from './faults-beside-children.ts';
import { TWICE_FAULTS } from './faults-entered-twice.ts';
import { CHILD_FAULTS } from './faults-in-children.ts';
import { CODE_FAULTS } from './faults-in-codes.ts';
import { DATE_FAULTS } from './faults-in-dates.ts';
import { EPISODE_FAULTS } from './faults-in-episodes.ts';
import { EXTRACT_FAULTS } from './faults-in-extracts.ts';
import { INTERVENTION_FAULTS } from './faults-in-interventions.ts';
import { LINK_FAULTS } from './faults-in-links.ts';
import { NEED_FAULTS } from './faults-in-needs.ts';
import { OFFENCE_FAULTS } from './faults-in-offences.ts';
import { ORDER_FAULTS } from './faults-in-orders.ts';
import { OUTCOME_FAULTS } from './faults-in-outcomes.ts';
import { RECORD_FAULTS } from './faults-in-records.ts';
import { STAY_FAULTS } from './faults-in-stays.ts';
import { TERM_FAULTS } from './faults-in-terms.ts';
import { TIMING_FAULTS } from './faults-in-timing.ts';
import { VICTIM_FAULTS } from './faults-in-victims.ts';
import { LATE_FAULTS } from './faults-of-late.ts';
import { loseLicences } from './lose-licences.ts';
import type { Book, Row } from './row.ts';
import { childIdOf } from './row.ts';

const PLANS: readonly FaultPlan[] = [
  ...CHILD_FAULTS,
  ...OFFENCE_FAULTS,
  ...OUTCOME_FAULTS,
  ...EPISODE_FAULTS,
  ...INTERVENTION_FAULTS,
  ...RECORD_FAULTS,
  ...CODE_FAULTS,
  ...TIMING_FAULTS,
  ...NEED_FAULTS,
  ...VICTIM_FAULTS,
  ...BOARD_FAULTS,
  ...POPULATION_FAULTS,
  ...DATE_FAULTS,
  ...TWICE_FAULTS,
  ...TERM_FAULTS,
  ...LINK_FAULTS,
  ...ORDER_FAULTS,
  ...STAY_FAULTS,
  ...LATE_FAULTS,
];

/** Records spread over the whole list, so many of them. */
const spreadOver = (rows: readonly Row[], plan: FaultPlan): Row[] => {
  if (rows.length < plan.count) throw new Error(`only ${rows.length} records for ${plan.fault} in ${plan.table}`);
  return rows.filter((_, index) => {
    const share = (place: number): number => Math.floor((place * plan.count) / rows.length + 0.5);
    return share(index) !== share(index + 1);
  });
};

/** The record to spoil: the one itself, or a copy put in a little after it. */
const victimOf = (book: Book, plan: FaultPlan, source: Row): Row => {
  source.taken = true;
  if (plan.how === 'change') return source;
  const copy: Row = { cells: new Map(source.cells), fault: null, taken: true };
  const rows = book[plan.table];
  rows.splice(rows.indexOf(source) + 4, 0, copy);
  return copy;
};

/** Seeds every planned fault, at most one to a record, and marks the record with it; then those of whole extracts. */
export const seedFaults = (book: Book): void => {
  loseLicences(book);
  const touched = new Set<string>();
  const before = gatherFacts(book);
  const factsNow = (): Facts => ({ ...before, touched, withdrawn: childrenWhere(book.children, 'deleted', 'true') });
  for (const plan of PLANS) {
    const facts = factsNow();
    const suitable = book[plan.table].filter(
      ({ cells, taken }) => !taken && !facts.withdrawn.has(childIdOf(cells)) && plan.where(cells, facts),
    );
    for (const [nth, source] of spreadOver(suitable, plan).entries()) {
      touched.add(childIdOf(source.cells));
      const victim = victimOf(book, plan, source);
      victim.fault = { fault: plan.fault, whatIsWrong: plan.spoil(victim.cells, nth, facts) };
    }
  }
  crowdADay(book, factsNow());
  for (const { table, spoil } of EXTRACT_FAULTS) book[table] = spoil(book[table], book);
};
