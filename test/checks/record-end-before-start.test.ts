import { recordEndBeforeStart } from '../../src/checks/record-end-before-start.ts';
import { testCheck } from '../support/check-tester.ts';

const backwards = { start_date: '2024-05-02', end_date: '2024-05-01' };
const sameDay = { start_date: '2024-05-02', end_date: '2024-05-02' };

testCheck(recordEndBeforeStart, {
  fails: {
    'a programme': { interventions: [backwards] },
    'a home': { accommodation: [backwards] },
    education: { education: [backwards] },
    'special educational needs': { send: [backwards] },
    'a status with a wider service': { widerServices: [backwards] },
    treatment: { health: [{ attendance_start_date: '2024-07-02', attendance_end_date: '2024-07-01' }] },
  },
  passes: {
    'all end on the day they start': {
      interventions: [sameDay],
      accommodation: [sameDay],
      education: [sameDay],
      send: [sameDay],
      widerServices: [sameDay],
      health: [{ attendance_start_date: '2024-07-02', attendance_end_date: '2024-07-02' }],
    },
    'all are open': {
      interventions: [{ end_date: '' }],
      accommodation: [{ end_date: '' }],
      education: [{ end_date: '1900-01-01' }],
      send: [{ end_date: '1900-01-01' }],
      widerServices: [{ end_date: '' }],
      health: [{ attendance_end_date: '1900-01-01' }],
    },
    'an end without a start': {
      interventions: [{ start_date: '1900-01-01' }],
      health: [{ attendance_start_date: '', attendance_end_date: '2024-07-01' }],
    },
    'an end that cannot be read': { accommodation: [{ start_date: '2024-05-02', end_date: '01/05/2024' }] },
    'other dates of treatment are not its start': {
      health: [{ offered_date: '2025-01-01', attendance_end_date: '2024-08-01' }],
    },
  },
});
