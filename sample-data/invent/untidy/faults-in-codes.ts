import type { Facts, FaultPlan } from './fault-plan.ts';
import type { BookTable, Cells } from './row.ts';
import { cellOf } from './row.ts';

/** A cell that is blanked or set, one after another, to these texts: one record each. */
const setting = (
  fault: string,
  table: BookTable,
  { heading, texts, where }: { heading: string; texts: readonly string[]; where: FaultPlan['where'] },
): FaultPlan => ({
  fault,
  table,
  count: texts.length,
  how: 'change',
  where,
  spoil: (cells, nth) => {
    const text = texts[nth] ?? '';
    cells.set(heading, text);
    return text === '' ? `${heading} is blank` : `${heading} is "${text}"`;
  },
});

/** Nothing else is wrong with any record of the child. */
const isUntouched = (cells: Cells, { touched }: Facts): boolean => !touched.has(cellOf(cells, 'child_id'));

const holds =
  (heading: string, ...texts: readonly string[]): FaultPlan['where'] =>
  (cells, facts) =>
    isUntouched(cells, facts) && texts.includes(cellOf(cells, heading));

const hasPersonId: FaultPlan['where'] = (cells, facts) =>
  isUntouched(cells, facts) && cellOf(cells, 'originating_person_id') !== '';

const slight = holds('category', 'theft_and_handling', 'criminal_damage');

/** The first child with an identifier: another child's is changed to it. */
const firstPerson = ({ personIds }: Facts): readonly [string, string] => {
  const [first] = personIds;
  if (first === undefined) throw new Error('no child has an originating_person_id');
  return first;
};

const PEOPLE: readonly FaultPlan[] = [
  {
    fault: 'shared-originating-person',
    table: 'children',
    count: 1,
    how: 'change',
    where: (cells, facts) => {
      const [childId] = firstPerson(facts);
      const birth = cellOf(cells, 'date_of_birth');
      return (
        hasPersonId(cells, facts) && cellOf(cells, 'child_id') !== childId && birth !== facts.dateOfBirth.get(childId)
      );
    },
    spoil: (cells, _, facts) => {
      const [childId, personId] = firstPerson(facts);
      cells.set('originating_person_id', personId);
      return `originating_person_id of child ${childId}, who has another date of birth`;
    },
  },
  {
    fault: 'child-without-records',
    table: 'children',
    count: 2,
    how: 'add',
    where: isUntouched,
    spoil: (cells, nth) => {
      cells.set('child_id', `070000${nth + 1}`).set('originating_person_id', `ALDNR00${nth + 1}`);
      return 'no offence, outcome, programme or stay in custody has this child_id';
    },
  },
  {
    fault: 'deleted-with-recent-records',
    table: 'children',
    count: 1,
    how: 'change',
    where: (cells, facts) => isUntouched(cells, facts) && facts.recent.has(cellOf(cells, 'child_id')),
    spoil: (cells) => {
      cells.set('deleted', 'true');
      return 'withdrawn, with an outcome of the last year';
    },
  },
  {
    fault: 'child-without-team',
    table: 'children',
    count: 2,
    how: 'change',
    where: (cells, facts) => isUntouched(cells, facts) && facts.atWork.has(cellOf(cells, 'child_id')),
    spoil: (cells) => {
      cells.set('team', '').set('worker', '');
      return 'team and worker are blank while a programme runs';
    },
  },
];

/** What is wrong on purpose in who and what the records are about, their codes above all. */
export const CODE_FAULTS: readonly FaultPlan[] = [
  ...PEOPLE,
  setting('missing-sex', 'children', { heading: 'sex', texts: ['', ''], where: isUntouched }),
  setting('sex-holds-gender', 'children', { heading: 'sex', texts: ['Non-binary', 'Trans boy'], where: isUntouched }),
  setting('unmapped-ethnicity', 'children', {
    heading: 'ethnicity',
    texts: ['Mixed race', 'East European'],
    where: isUntouched,
  }),
  setting('unusable-originating-person', 'children', {
    heading: 'originating_person_id',
    texts: ['N/A', 'not known'],
    where: hasPersonId,
  }),
  setting('missing-ward', 'children', {
    heading: 'ward',
    texts: ['', ''],
    where: (cells, facts) => isUntouched(cells, facts) && facts.local.has(cellOf(cells, 'child_id')),
  }),
  setting('missing-category', 'offences', { heading: 'category', texts: ['', ''], where: slight }),
  setting('unmapped-category', 'offences', { heading: 'category', texts: ['Street crime', 'Nuisance'], where: slight }),
  setting('category-not-known', 'offences', { heading: 'category', texts: ['not_known', 'not_known'], where: slight }),
  setting('missing-seriousness', 'offences', { heading: 'seriousness', texts: ['', ''], where: slight }),
  setting('seriousness-out-of-range', 'offences', { heading: 'seriousness', texts: ['0', '9'], where: slight }),
  setting('outcome-not-known', 'outcomes', {
    heading: 'outcome',
    texts: ['not_known', 'other'],
    where: holds('outcome', 'withdrawn', 'discontinued', 'dismissed'),
  }),
  setting('appeal-pending-long', 'outcomes', {
    heading: 'appeal_status',
    texts: ['pending', 'pending'],
    where: (cells, facts) =>
      holds('outcome', 'referral_order', 'conditional_discharge')(cells, facts) &&
      cellOf(cells, 'appeal_status') === 'none' &&
      cellOf(cells, 'outcome_date') < '2025-01-01',
  }),
];
