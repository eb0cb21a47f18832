import { endBeforeStart } from '../../src/checks/end-before-start.ts';
import { testCheck } from '../support/check-tester.ts';

const episode = (start: string, end: string) => ({ custodyEpisodes: [{ start_date: start, end_date: end }] });

testCheck(endBeforeStart, {
  fails: {
    'an episode that ends the day before': episode('2024-05-02', '2024-05-01'),
  },
  passes: {
    'an episode that ends the same day': episode('2024-05-02', '2024-05-02'),
    'an episode that is open': episode('2024-05-02', ''),
    'an episode that ends on 1900-01-01 is open': episode('2024-05-02', '1900-01-01'),
    'an episode without a start': episode('1900-01-01', '2024-05-02'),
  },
});
