import { outcomeEndBeforeOutcome } from '../../src/checks/outcome-end-before-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (start: string, end: string) => ({ outcomes: [{ outcome_date: start, outcome_end_date: end }] });

testCheck(outcomeEndBeforeOutcome, {
  fails: {
    'an outcome that ends the day before': outcome('2024-06-01', '2024-05-31'),
    'an outcome of a child who is there': { children: [{}], ...outcome('2024-06-01', '2024-05-31') },
  },
  passes: {
    'an outcome that ends the same day': outcome('2024-06-01', '2024-06-01'),
    'an outcome without an end': outcome('2024-06-01', ''),
    'an end on 1900-01-01 is none': outcome('2024-06-01', '1900-01-01'),
    'an outcome whose end cannot be read': outcome('2024-06-01', '31/05/2024'),
    'an outcome without a date': outcome('1900-01-01', '2024-05-31'),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...outcome('2024-06-01', '2024-05-31') },
  },
});
