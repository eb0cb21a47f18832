import { duplicateRecord } from '../../src/checks/duplicate-record.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(duplicateRecord, {
  fails: {
    'a home twice': { accommodation: [{}, {}] },
    'education twice': { education: [{}, {}] },
    'rows apart from each other': { accommodation: [{}, { child_id: 'C2' }, {}] },
    'spelt in another way': { accommodation: [{}, { type: 'Living with parents' }] },
    'no end, and an end on 1900-01-01 each twice': { accommodation: [{}, { end_date: '1900-01-01' }, {}] },
  },
  passes: {
    'every record once': { accommodation: [{}], education: [{}] },
    'another child': { accommodation: [{}, { child_id: 'C2' }] },
    'another end': { accommodation: [{}, { end_date: '2024-05-01' }] },
    'another suitability': { accommodation: [{}, { suitability: 'not_known' }] },
    'other hours': { education: [{}, { hours_attended: '23' }] },
    'zero hours are not blank': { education: [{ hours_attended: '0' }, { hours_attended: '' }] },
    'texts that map to nothing may differ': { accommodation: [{ type: 'a tent' }, { type: 'a boat' }] },
  },
});
