import { courtOutcomeOnClosedDay } from '../../src/checks/court-outcome-on-closed-day.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (outcome_date: string, outcome = 'fine') => ({ outcomes: [{ outcome_date, outcome }] });

testCheck(courtOutcomeOnClosedDay, {
  fails: {
    'a Saturday': outcome('2024-06-01'),
    'a Sunday, of a community order': outcome('2024-06-02', 'youth_rehabilitation_order'),
    'a Sunday, of custody': outcome('2024-06-02', 'detention_and_training_order'),
    'Christmas Day, a Wednesday': outcome('2024-12-25', 'section_250'),
    'Good Friday': outcome('2024-03-29'),
    'Boxing Day': outcome('2024-12-26'),
  },
  passes: {
    'the Friday before': outcome('2024-05-31'),
    'the Monday after': outcome('2024-06-03'),
    'the day after Easter Monday': outcome('2024-04-02'),
    'a caution on a Sunday': outcome('2024-06-02', 'youth_caution'),
    'diversion on a Sunday': outcome('2024-06-02', 'community_resolution'),
    'an acquittal on a Sunday': outcome('2024-06-02', 'not_guilty'),
    'an outcome that maps to nothing': outcome('2024-06-02', 'triage'),
    'no date': outcome(''),
    'a placeholder': outcome('1900-01-01'),
    'a Sunday after the as-at date, of which another check speaks': outcome('2026-10-04'),
  },
});
