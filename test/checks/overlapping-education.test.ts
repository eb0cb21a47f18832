import { overlappingEducation } from '../../src/checks/overlapping-education.ts';
import { testCheck } from '../support/check-tester.ts';

const places = (second: Record<string, string>, first: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  education: [
    { start_date: '2024-01-08', end_date: '2024-07-19', suitability: 'unsuitable', ...first },
    { start_date: '2024-06-03', end_date: '', suitability: 'suitable', ...second },
  ],
});

testCheck(overlappingEducation, {
  fails: {
    'unsuitable and suitable': places({}),
    'the first is open': places({}, { end_date: '' }),
    'not known is not suitable': places({ suitability: 'not_known' }, { suitability: 'suitable' }),
    'both from the same day': places({ start_date: '2024-01-08' }),
  },
  passes: {
    'it begins the day after': places({ start_date: '2024-07-20' }),
    'it begins on the day of the end': places({ start_date: '2024-07-19' }),
    'they agree': places({ suitability: 'unsuitable' }),
    'two provisions at once': places({ provision: 'mentoring_circle' }),
    'suitability blank is found by another check': places({ suitability: '' }),
    'a provision that maps to nothing': places({ provision: 'Something else' }, { provision: 'Something else' }),
    'of another child': places({ child_id: 'C2' }),
    'a withdrawn child': places({}, {}, 'true'),
  },
});
