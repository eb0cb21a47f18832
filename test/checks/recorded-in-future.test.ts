import { recordedInFuture } from '../../src/checks/recorded-in-future.ts';
import { testCheck } from '../support/check-tester.ts';

const recorded = (date: string) => ({ outcomes: [{ recorded_date: date }] });

testCheck(recordedInFuture, {
  fails: {
    'the day after the as-at date': recorded('2026-10-01'),
    'the wrong century': recorded('2204-06-05'),
    'of an outcome without a date': { outcomes: [{ outcome_date: '1900-01-01', recorded_date: '2026-10-01' }] },
  },
  passes: {
    'the as-at date': recorded('2026-09-30'),
    'not recorded when': recorded(''),
    'recorded on 1900-01-01 is not recorded when': recorded('1900-01-01'),
    'the outcome lies ahead too, which says it': {
      outcomes: [{ outcome_date: '2026-10-01', recorded_date: '2026-10-01' }],
    },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...recorded('2026-10-01') },
  },
});
