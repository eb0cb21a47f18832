import { inEducationAndNone } from '../../src/checks/in-education-and-none.ts';
import { testCheck } from '../support/check-tester.ts';

const places = (second: Record<string, string>, first: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  education: [
    { provision: 'none', start_date: '2024-01-08', end_date: '2024-09-30', ...first },
    { provision: 'college', start_date: '2024-09-02', end_date: '', ...second },
  ],
});

testCheck(inEducationAndNone, {
  fails: {
    'college before none has ended': places({}),
    'none before college has ended': places({ provision: 'none' }, { provision: 'college' }),
    'the first is open': places({}, { end_date: '' }),
    'none twice, and college with both, is one finding': {
      children: [{}],
      education: [
        { provision: 'none', start_date: '2024-01-08', end_date: '' },
        { provision: 'none', start_date: '2024-02-05', end_date: '' },
        { provision: 'college', start_date: '2024-09-02', end_date: '' },
      ],
    },
  },
  passes: {
    'it begins the day after': places({ start_date: '2024-10-01' }),
    'it begins on the day of the end': places({ start_date: '2024-09-30' }),
    'two provisions at once': places({}, { provision: 'school' }),
    'none twice': places({ provision: 'none' }),
    'a provision that maps to nothing': places({ provision: 'Something else' }),
    'of another child': places({ child_id: 'C2' }),
    'a withdrawn child': places({}, {}, 'true'),
  },
});
