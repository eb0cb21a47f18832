import { educationLapsed } from '../../src/checks/education-lapsed.ts';
import { testCheck } from '../support/check-tester.ts';

/** The programme runs from 2024-06-03 to 2024-09-02. */
const ended = (record: Record<string, string>, programme: Record<string, string> = {}, more = {}) => ({
  children: [{}],
  interventions: [programme],
  education: [{ start_date: '2022-09-05', ...record }],
  ...more,
});
const over = { end_date: '2024-09-01' };

testCheck(educationLapsed, {
  fails: {
    'it ended the day before': ended(over),
    'it ended before the programme began': ended({ end_date: '2024-01-01' }),
    'the next begins the day after': ended(
      over,
      {},
      {
        education: [over, { start_date: '2024-09-03' }].map((record) => ({ start_date: '2022-09-05', ...record })),
      },
    ),
    'a licence': ended(over, { disposal: 'dto_licence' }),
  },
  passes: {
    'it ended on the day': ended({ end_date: '2024-09-02' }),
    'it is open': ended({ end_date: '' }),
    'another is current': ended(
      over,
      {},
      {
        education: [over, { start_date: '2024-09-02' }].map((record) => ({ start_date: '2022-09-05', ...record })),
      },
    ),
    'it began after the end: there was none before': ended({ start_date: '2024-09-03' }),
    'no record at all': ended({}, {}, { education: [] }),
    'suitability not recorded is found by another check': ended({ suitability: '' }),
    'a record that ends before it starts is found by another check': ended({ end_date: '2022-01-01' }),
    'the programme is open': ended(over, { end_date: '' }),
    'the programme ended before the KPIs began': ended(
      { end_date: '2022-12-31' },
      { start_date: '2023-01-01', end_date: '2023-03-31' },
    ),
    'the programme ends after the as-at date': ended(over, { end_date: '2026-10-01' }),
    'the programme ends before it starts': ended({ end_date: '2024-01-01' }, { end_date: '2024-05-01' }),
    'the custodial part of an order, whose end counts nowhere': ended(over, {
      disposal: 'detention_and_training_order',
    }),
    Turnaround: ended(over, { disposal: 'turnaround' }),
    'a record of another child': ended(over, {}, { education: [{ child_id: 'C2', ...over }] }),
    'a withdrawn child': ended(over, {}, { children: [{ deleted: 'true' }] }),
  },
});
