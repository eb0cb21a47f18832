import { offeredWithoutIntervention } from '../../src/checks/offered-without-intervention.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const offer = (given: CsvRow) => ({ health: [{ intervention: '', attendance_start_date: '', ...given }] });

testCheck(offeredWithoutIntervention, {
  fails: {
    'none recorded': offer({}),
    'no intervention': offer({ intervention: 'no_intervention' }),
    'attendance on 1900-01-01 is none': offer({ attendance_start_date: '1900-01-01' }),
  },
  passes: {
    'an intervention': offer({ intervention: 'getting_help' }),
    'nothing was offered': offer({ offered_date: '' }),
    'an offer on 1900-01-01 is none': offer({ offered_date: '1900-01-01' }),
    'attended, which is another check': offer({ attendance_start_date: '2024-07-01' }),
    'an intervention that maps to nothing': offer({ intervention: 'yoga' }),
  },
});
