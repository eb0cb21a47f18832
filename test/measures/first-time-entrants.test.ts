import { expect, test } from 'vitest';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { flat } from '../support/flat.ts';
import { basisOf } from '../support/rows.ts';

const core = { children: [{}], offences: [{}], outcomes: [{}] };

test('a youth caution makes a first-time entrant in the quarter and year of the outcome', () => {
  expect(flat(firstTimeEntrants, basisOf(core), '2024Q1', '2024Q2', '2024/25')).toEqual({
    'fte.count': { '2024Q1': [1, null], '2024/25': [1, null] },
    'fte.by_ethnicity.white': { '2024Q1': [1, null], '2024/25': [1, null] },
  });
});
