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

const thrice = (row: CsvRow) => [row, row, row];

testCheck(fieldOftenBlank, {
  fails: {
    'more than one in five': { education: rows(14, 3) },
    'on the first day of the four quarters': { education: rows(14, 3, { start_date: '2025-10-01' }) },
    'on the as-at date': { education: rows(14, 3, { start_date: '2026-09-30' }) },
    'beside older rows that are filled': {
      education: [...rows(14, 3), ...rows(20, 0, { start_date: '2025-09-30' })],
    },
    'another column': { outcomes: thrice({ outcome_date: '2026-02-02', residence: '' }) },
    'a date of 1900-01-01': { health: thrice({ identified_date: '1900-01-01', offered_date: '2026-02-02' }) },
    'plans of children with a need': { send: thrice({ start_date: '2026-02-02', formal_plan: '' }) },
    'what was done for victims who consent': {
      victims: thrice({ contacted_date: '2026-02-02', progress_provided: '' }),
    },
  },
  passes: {
    'exactly one in five': { education: rows(15, 3) },
    'two blanks say little': { education: rows(2, 2) },
    'no provision has no hours': { education: rows(14, 3, { provision: 'none', hours_offered: '' }) },
    'no need has no plan': { send: thrice({ start_date: '2026-02-02', identified: 'false', formal_plan: '' }) },
    'nothing is done for victims who do not consent': {
      victims: thrice({
        contacted_date: '2026-02-02',
        consents_to_contact: 'false',
        progress_provided: '',
        support_provided: '',
        view_sought_before_outcome: '',
        restorative_engaged: '',
      }),
    },
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
