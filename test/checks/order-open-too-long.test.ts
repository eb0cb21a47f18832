import { orderOpenTooLong } from '../../src/checks/order-open-too-long.ts';
import { testCheck } from '../support/check-tester.ts';

/** The tester runs as at 2026-09-30. */
const open = (disposal: string, start: string, more: Record<string, string> = {}) => ({
  children: [{ child_id: 'C1' }, { child_id: 'C2', deleted: 'true' }],
  interventions: [{ disposal, start_date: start, end_date: '', ...more }],
});

testCheck(orderOpenTooLong, {
  fails: {
    'a referral order, 15 months and a day': open('referral_order', '2025-06-29'),
    'a rehabilitation order, 42 months and a day': open('youth_rehabilitation_order', '2023-03-29'),
    'a licence, two years and a day': open('dto_licence', '2024-09-29'),
    'a caution, a year and a day': open('youth_caution', '2025-09-29'),
    'an end of 1900-01-01 is none': open('youth_caution', '2025-09-29', { end_date: '1900-01-01' }),
    'by its own plan it still runs': open('youth_caution', '2025-09-29', { expected_end_date: '2026-09-30' }),
  },
  passes: {
    'a referral order, 15 months': open('referral_order', '2025-06-30'),
    'a rehabilitation order, 42 months': open('youth_rehabilitation_order', '2023-03-30'),
    'a sentence of any length': open('custodial_other', '2018-01-01'),
    'the custodial part of an order, whose end counts nowhere': open('detention_and_training_order', '2018-01-01'),
    Turnaround: open('turnaround', '2018-01-01'),
    'it has ended': open('youth_caution', '2018-01-01', { end_date: '2018-03-01' }),
    'overdue by its own plan, which another check finds': open('youth_caution', '2025-09-29', {
      expected_end_date: '2026-09-29',
    }),
    'an end that cannot be read': open('youth_caution', '2025-09-29', { end_date: '31/02/2026' }),
    'no start': open('youth_caution', '1900-01-01'),
    'a withdrawn child': open('youth_caution', '2018-01-01', { child_id: 'C2' }),
  },
});
