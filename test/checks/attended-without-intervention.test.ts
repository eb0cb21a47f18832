import { attendedWithoutIntervention } from '../../src/checks/attended-without-intervention.ts';
import { testCheck } from '../support/check-tester.ts';

const record = (intervention: string, attendance_start_date = '2024-07-01') => ({
  health: [{ intervention, attendance_start_date }],
});

testCheck(attendedWithoutIntervention, {
  fails: {
    'no intervention': record('no_intervention'),
    'none recorded': record(''),
    'of substance misuse': { health: [{ need: 'substance_misuse', intervention: '' }] },
  },
  passes: {
    'an intervention': record('getting_help'),
    'did not attend': record('no_intervention', ''),
    'attendance on 1900-01-01 is none': record('', '1900-01-01'),
    'an intervention that maps to nothing': record('yoga'),
    'attendance that cannot be read': record('', 'July'),
  },
});
