import { atHomeWhileInCustody } from '../../src/checks/at-home-while-in-custody.ts';
import { testCheck } from '../support/check-tester.ts';

const homes = (held: Record<string, string>, home: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  accommodation: [
    { type: 'living_with_parents', start_date: '2024-01-01', end_date: '2024-05-10', ...home },
    { type: 'young_offender_institution', start_date: '2024-05-02', end_date: '2024-08-01', ...held },
  ],
});

testCheck(atHomeWhileInCustody, {
  fails: {
    'the home runs on into custody': homes({}),
    'the home is open': homes({}, { end_date: '' }),
    'custody runs on after the return home': homes({}, { start_date: '2024-07-20', end_date: '' }),
    'a secure training centre': homes({ type: 'secure_training_centre' }),
    'foster care': homes({}, { type: 'foster_care' }),
  },
  passes: {
    'the home ends the day before': homes({}, { end_date: '2024-05-01' }),
    'the home ends on the day': homes({}, { end_date: '2024-05-02' }),
    'two homes': homes({ type: 'living_with_family' }),
    'two secure places': homes({}, { type: 'secure_childrens_home' }),
    'a residential unit may be secure': homes({}, { type: 'residential_unit' }),
    'so may another place': homes({}, { type: 'other' }),
    'a type that maps to nothing': homes({}, { type: 'Something else' }),
    'of another child': homes({ child_id: 'C2' }),
    'a withdrawn child': homes({}, {}, 'true'),
  },
});
