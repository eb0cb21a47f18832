import type { FaultPlan } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

const isDetention = (cells: Cells): boolean =>
  cellOf(cells, 'outcome') === 'detention_and_training_order' && cellOf(cells, 'appeal_status') === 'none';

/** One outcome that is given this term. */
const term = (
  fault: string,
  months: string,
  { where, whatIsWrong }: Pick<FaultPlan, 'where'> & { whatIsWrong: string },
): FaultPlan => ({
  fault,
  table: 'outcomes',
  count: 1,
  how: 'change',
  where,
  spoil: (cells) => {
    cells.set('term_months', months);
    return whatIsWrong;
  },
});

/** What is wrong on purpose in the terms of custodial sentences. */
export const TERM_FAULTS: readonly FaultPlan[] = [
  term('custody-without-term', '', { where: isDetention, whatIsWrong: 'term_months of a custodial sentence is blank' }),
  term('custody-without-term', '0', { where: isDetention, whatIsWrong: 'term_months of a custodial sentence is 0' }),
  term('term-above-maximum', '120', { where: isDetention, whatIsWrong: 'term_months holds days' }),
  term('term-below-minimum', '1.5', { where: isDetention, whatIsWrong: 'term_months holds years' }),
  term('term-without-custody', '12', {
    where: (cells) => cellOf(cells, 'outcome') === 'youth_rehabilitation_order',
    whatIsWrong: 'term_months of an order that is not custody',
  }),
];
