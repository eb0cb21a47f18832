import { fieldOftenBlank } from '../../src/checks/field-often-blank.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** So many rows of education in a quarter, so many of them without hours attended. */
const rows = (all: number, blank: number, given: CsvRow = {}) =>
  Array.from({ length: all }, (_, nth) => ({
    start_date: '2026-02-02',
    ...(nth < blank ? { hours_attended: '' } : {}),
    ...given,
  }));

testCheck(fieldOftenBlank, {
  fails: {
    'more than one in five': { education: rows(9, 2) },
    'on the first day of the four quarters': { education: rows(9, 2, { start_date: '2025-10-01' }) },
    'on the as-at date': { education: rows(9, 2, { start_date: '2026-09-30' }) },
    'beside older rows that are filled': {
      education: [...rows(9, 2), ...rows(20, 0, { start_date: '2025-09-30' })],
    },
    'another column': { outcomes: [{ outcome_date: '2026-02-02', residence: '' }] },
    'a date of 1900-01-01': { health: [{ identified_date: '1900-01-01', offered_date: '2026-02-02' }] },
  },
  passes: {
    'exactly one in five': { education: rows(10, 2) },
    'none blank': { education: rows(3, 0) },
    'the rows are older': { education: rows(9, 9, { start_date: '2025-09-30' }) },
    'the rows are later': { education: rows(9, 9, { start_date: '2026-10-01' }) },
    'the rows have no day': { education: rows(9, 9, { start_date: '' }) },
    'no rows at all': { education: [] },
    'an end may be blank': { accommodation: [{ start_date: '2026-02-02' }] },
    'hours that cannot be read are a problem of reading': {
      education: rows(3, 0, { hours_attended: 'some' }),
    },
  },
});
