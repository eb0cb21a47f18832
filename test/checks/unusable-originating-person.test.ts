import { unusableOriginatingPerson } from '../../src/checks/unusable-originating-person.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (id: string, deleted = 'false') => ({ children: [{ originating_person_id: id, deleted }] });

testCheck(unusableOriginatingPerson, {
  fails: {
    'N/A': child('N/A'),
    'n/a': child('n/a'),
    'a space in it': child('not known'),
  },
  passes: {
    'an identifier': child('P1'),
    'white space around it': child(' P1 '),
    'N/A as a part of it': child('N/A1'),
    blank: child(''),
    'the child is withdrawn': child('N/A', 'true'),
  },
});
