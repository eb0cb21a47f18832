import { interventionWithoutOffer } from '../../src/checks/intervention-without-offer.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const record = (given: CsvRow) => ({ health: [{ offered_date: '', attendance_start_date: '', ...given }] });

testCheck(interventionWithoutOffer, {
  fails: {
    'no date at all': record({}),
    'an offer on 1900-01-01 is none': record({ offered_date: '1900-01-01' }),
    'of substance misuse': record({ need: 'substance_misuse', intervention: 'complex_care' }),
  },
  passes: {
    'an offer': record({ offered_date: '2024-06-20' }),
    attended: record({ attendance_start_date: '2024-07-01' }),
    'no intervention': record({ intervention: 'no_intervention' }),
    'none recorded': record({ intervention: '' }),
    'the need has no date either, which is another check': record({ identified_date: '' }),
    'an offer that cannot be read is a problem of reading': record({ offered_date: 'June' }),
  },
});
