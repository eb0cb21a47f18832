import { endBeforeStart } from '../../src/checks/end-before-start.ts';
import { testCheck } from '../support/check-tester.ts';

const episode = (start: string, end: string) => ({ custodyEpisodes: [{ start_date: start, end_date: end }] });
const outcome = (start: string, end: string) => ({ outcomes: [{ outcome_date: start, outcome_end_date: end }] });

testCheck(endBeforeStart, {
  fails: {
    'an episode that ends the day before': episode('2024-05-02', '2024-05-01'),
    'an outcome that ends the day before': outcome('2024-06-01', '2024-05-31'),
  },
  passes: {
    'an episode that ends the same day': episode('2024-05-02', '2024-05-02'),
    'an episode that is open': episode('2024-05-02', ''),
    'an episode that ends on 1900-01-01 is open': episode('2024-05-02', '1900-01-01'),
    'an episode without a start': episode('1900-01-01', '2024-05-02'),
    'an outcome that ends the same day': outcome('2024-06-01', '2024-06-01'),
    'an outcome without an end': outcome('2024-06-01', ''),
    'an outcome whose end cannot be read': outcome('2024-06-01', '31/05/2024'),
  },
});
