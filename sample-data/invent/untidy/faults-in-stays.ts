import { parseIso } from '../days.ts';
import { endOf, isOpen, siblings } from './between-records.ts';
import type { Facts, FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { BookTable, Cells, Row } from './row.ts';
import { cellOf, rowsWith } from './row.ts';

const isSentence = (cells: Cells): boolean => cellOf(cells, 'kind') === 'sentence';

const isCustody = ({ cells }: Row): boolean => cellOf(cells, 'term_months') !== '';

/** Another outcome of the same child, not custody. */
const lighterOutcome = (cells: Cells, facts: Facts): Row | undefined =>
  siblings(facts, 'outcomes', cells).find((row) => !isCustody(row) && !row.taken);

/** The custodial outcome of another child. */
const sentenceOfAnother = (cells: Cells, { book, withdrawn }: Facts): Row | undefined =>
  book.outcomes.find((row) => {
    const childId = cellOf(row.cells, 'child_id');
    return isCustody(row) && !row.taken && childId !== cellOf(cells, 'child_id') && !withdrawn.has(childId);
  });

/** The episode of the child that begins next, on the day of this one's end or later. */
const nextEpisode = (cells: Cells, facts: Facts): Row | undefined =>
  siblings(facts, 'custody_episodes', cells)
    .filter((row) => cellOf(row.cells, 'start_date') >= endOf(cells))
    .sort((one, other) => parseIso(cellOf(one.cells, 'start_date')) - parseIso(cellOf(other.cells, 'start_date')))[0];

const leadsToSentence = (cells: Cells, facts: Facts): boolean => {
  const next = nextEpisode(cells, facts);
  return (
    cellOf(cells, 'kind') === 'remand' && !isOpen(cells) && next !== undefined && isSentence(next.cells) && !next.taken
  );
};

/** A lesser sentence from before the KPIs, of a child who was never in custody. */
const mightHaveBeenCustody = (cells: Cells, facts: Facts): boolean =>
  ['conditional_discharge', 'fine', 'reparation_order'].includes(cellOf(cells, 'outcome')) &&
  cellOf(cells, 'main_or_other') === 'main' &&
  cellOf(cells, 'residence') === 'local' &&
  cellOf(cells, 'appeal_status') === 'none' &&
  cellOf(cells, 'outcome_date') > '2019-06-01' &&
  cellOf(cells, 'outcome_date') < '2023-03-31' &&
  cellOf(cells, 'outcome_date').slice(0, 4) >
    String(Number(facts.dateOfBirth.get(cellOf(cells, 'child_id'))?.slice(0, 4)) + 14) &&
  siblings(facts, 'custody_episodes', cells).length === 0;

const daysOf = (cells: Cells): number => parseIso(endOf(cells)) - parseIso(cellOf(cells, 'start_date'));

/** Records of the same table and child that overlap this one. */
const beside = (table: BookTable, cells: Cells, facts: Facts): Row[] =>
  siblings(facts, table, cells).filter(
    (row) => cellOf(row.cells, 'start_date') <= endOf(cells) && endOf(row.cells) >= cellOf(cells, 'start_date'),
  );

const stands = (table: BookTable, cells: Cells, facts: Facts): boolean =>
  daysOf(cells) > 60 && beside(table, cells, facts).length === 0;

const isSecure = (cells: Cells): boolean =>
  ['young_offender_institution', 'secure_training_centre', 'secure_childrens_home'].includes(cellOf(cells, 'type'));

/** Whether the child lived somewhere else up to the day before. */
const cameFromHome = (cells: Cells, facts: Facts): boolean =>
  siblings(facts, 'accommodation', cells).some(
    (row) =>
      !row.taken &&
      row.cells.get('type') === 'living_with_parents' &&
      endOf(row.cells) === later(cellOf(cells, 'start_date'), -1) &&
      daysOf(row.cells) > 30,
  );

const episodes = (fault: string, rest: Pick<FaultPlan, 'where' | 'spoil'>): FaultPlan => ({
  fault,
  table: 'custody_episodes',
  count: 1,
  how: 'change',
  ...rest,
});

/** A copy of a record that begins later and says otherwise. */
const contradictions = (
  fault: string,
  table: 'accommodation' | 'education',
  changed: Readonly<Record<string, string>>,
): FaultPlan => ({
  fault,
  table,
  count: 1,
  how: 'add',
  where: (cells, facts) =>
    stands(table, cells, facts) &&
    cellOf(cells, 'suitability') === 'suitable' &&
    ['living_with_parents', 'school', 'college'].includes(cellOf(cells, table === 'education' ? 'provision' : 'type')),
  spoil: (cells) => {
    cells.set('start_date', later(cellOf(cells, 'start_date'), 20));
    for (const [heading, text] of Object.entries(changed)) cells.set(heading, text);
    return `overlaps another record of the child, with other ${Object.keys(changed)[0]}`;
  },
});

/** What is wrong on purpose in stays in custody beside their sentences, and in homes and education beside each other. */
export const STAY_FAULTS: readonly FaultPlan[] = [
  episodes('sentence-episode-without-outcome', {
    where: isSentence,
    spoil: (cells) => {
      cells.set('outcome_id', '');
      return 'a sentence, and outcome_id is blank';
    },
  }),
  episodes('episode-outcome-not-custodial', {
    where: (cells, facts) => isSentence(cells) && lighterOutcome(cells, facts) !== undefined,
    spoil: (cells, _, facts) => {
      cells.set('outcome_id', lighterOutcome(cells, facts)?.cells.get('outcome_id') ?? '');
      return 'a sentence, and its outcome is not custody';
    },
  }),
  episodes('episode-outcome-of-another-child', {
    where: (cells, facts) => isSentence(cells) && sentenceOfAnother(cells, facts) !== undefined,
    spoil: (cells, _, facts) => {
      cells.set('outcome_id', sentenceOfAnother(cells, facts)?.cells.get('outcome_id') ?? '');
      return 'the outcome is of another child';
    },
  }),
  episodes('remand-open-during-sentence', {
    where: leadsToSentence,
    spoil: (cells) => {
      cells.set('end_date', '');
      return 'end_date is blank, and the child was sentenced to custody since';
    },
  }),
  {
    fault: 'custodial-outcome-without-episode',
    table: 'outcomes',
    count: 1,
    how: 'change',
    where: mightHaveBeenCustody,
    spoil: (cells) => {
      cells.set('outcome', 'detention_and_training_order').set('term_months', '4');
      cells.set('outcome_end_date', later(cellOf(cells, 'outcome_date'), 122));
      return 'custody, and the child has no custody episode';
    },
  },
  contradictions('overlapping-accommodation', 'accommodation', { suitability: 'unsuitable' }),
  contradictions('overlapping-education', 'education', { suitability: 'unsuitable' }),
  contradictions('in-education-and-none', 'education', {
    provision: 'none',
    suitability: 'unsuitable',
    hours_offered: '0',
    hours_attended: '0',
  }),
  {
    fault: 'at-home-while-in-custody',
    table: 'accommodation',
    count: 1,
    how: 'change',
    where: (cells, facts) => isSecure(cells) && cameFromHome(cells, facts),
    spoil: (cells) => {
      cells.set('start_date', later(cellOf(cells, 'start_date'), -10));
      return 'begins before the record of the home has ended';
    },
  },
  {
    fault: 'custody-home-without-episode',
    table: 'accommodation',
    count: 1,
    how: 'change',
    where: (cells, facts) =>
      cellOf(cells, 'type') === 'living_with_parents' &&
      stands('accommodation', cells, facts) &&
      rowsWith(facts.book.custody_episodes, 'child_id', cellOf(cells, 'child_id')).length === 0,
    spoil: (cells) => {
      cells.set('type', 'secure_childrens_home');
      return 'a secure place, and the child has no custody episode';
    },
  },
];
