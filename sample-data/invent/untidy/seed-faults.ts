import type { FaultPlan } from './fault-plan.ts';
import { gatherFacts } from './fault-plan.ts';
import { CHILD_FAULTS } from './faults-in-children.ts';
import { EPISODE_FAULTS } from './faults-in-episodes.ts';
import { INTERVENTION_FAULTS } from './faults-in-interventions.ts';
import { OFFENCE_FAULTS } from './faults-in-offences.ts';
import { OUTCOME_FAULTS } from './faults-in-outcomes.ts';
import { RECORD_FAULTS } from './faults-in-records.ts';
import { LATE_FAULTS } from './faults-of-late.ts';
import { loseLicences } from './lose-licences.ts';
import type { Book, Row } from './row.ts';
import { cellOf } from './row.ts';

const PLANS: readonly FaultPlan[] = [
  ...CHILD_FAULTS,
  ...OFFENCE_FAULTS,
  ...OUTCOME_FAULTS,
  ...EPISODE_FAULTS,
  ...INTERVENTION_FAULTS,
  ...RECORD_FAULTS,
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

/** Seeds every planned fault, at most one to a record, and marks the record with it. */
export const seedFaults = (book: Book): void => {
  loseLicences(book);
  const facts = gatherFacts(book);
  for (const plan of PLANS) {
    const suitable = book[plan.table].filter(
      ({ cells, taken }) => !taken && !facts.withdrawn.has(cellOf(cells, 'child_id')) && plan.where(cells, facts),
    );
    for (const [nth, source] of spreadOver(suitable, plan).entries()) {
      const victim = victimOf(book, plan, source);
      victim.fault = { fault: plan.fault, whatIsWrong: plan.spoil(victim.cells, nth, facts) };
    }
  }
};
