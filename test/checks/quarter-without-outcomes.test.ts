import { quarterWithoutOutcomes } from '../../src/checks/quarter-without-outcomes.ts';
import { testCheck } from '../support/check-tester.ts';

const outcomes = (date: string, count: number) => Array.from({ length: count }, () => ({ outcome_date: date }));
const offences = [{ offence_date: '2024-05-01' }];
const spring = outcomes('2025-05-06', 8);
const autumn = outcomes('2025-12-01', 8);

testCheck(quarterWithoutOutcomes, {
  fails: {
    'one between two': { offences, outcomes: [...spring, ...autumn] },
    'two of them are one finding': { offences, outcomes: [...outcomes('2024-10-01', 20), ...autumn] },
    'the last complete one, in which there are offences': {
      offences: [{ offence_date: '2026-09-20' }],
      outcomes: outcomes('2026-05-06', 10),
    },
  },
  passes: {
    'one outcome is enough': { offences, outcomes: [...spring, ...outcomes('2025-07-01', 1), ...autumn] },
    'fewer than five are usual': { offences, outcomes: [...spring, ...outcomes('2025-12-01', 6)] },
    'one of many, where six are usual': {
      offences,
      outcomes: Array.from({ length: 20 }, (_, nth) =>
        outcomes(`20${String(5 + nth).padStart(2, '0')}-05-06`, 24),
      ).flat(),
    },
    'after the end of the extract': { offences, outcomes: spring },
    'the quarter that is not over': {
      offences: [{ offence_date: '2026-09-20' }],
      outcomes: outcomes('2026-06-30', 1),
    },
    'no outcomes': { offences, outcomes: [] },
    'no dates': { offences, outcomes: outcomes('1900-01-01', 20) },
  },
});
