import { workAtSchoolAge } from '../../src/checks/work-at-school-age.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** A child who leaves school on 27 June 2025, and a job in the school year before. */
const job = (given: CsvRow, child: CsvRow = {}) => ({
  children: [child],
  education: [{ provision: 'employment', start_date: '2024-09-02', end_date: '2025-03-01', ...given }],
});

testCheck(workAtSchoolAge, {
  fails: {
    'a job': job({}),
    'up to the last day of school': job({ end_date: '2025-06-27' }),
    university: job({ provision: 'university' }),
    'an apprenticeship that still runs': job(
      { provision: 'apprenticeship', end_date: '' },
      { date_of_birth: '2011-01-15' },
    ),
  },
  passes: {
    'a day longer': job({ end_date: '2025-06-28' }),
    'still running, school is over by now': job({ end_date: '' }),
    'a school': job({ provision: 'school' }),
    'college may come early': job({ provision: 'college' }),
    'voluntary work': job({ provision: 'voluntary_work' }),
    'the date of birth is not known': job({}, { date_of_birth: '' }),
    'the child is not there': job({ child_id: 'C9' }),
    'ending before it starts is another check': job({ end_date: '2024-01-01' }),
    'an end that cannot be read': job({ end_date: 'soon' }),
    'a start that is not there': job({ start_date: '' }),
  },
});
