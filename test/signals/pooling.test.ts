import { describe, expect, test } from 'vitest';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { disproportionality } from '../../src/measures/disproportionality.ts';
import { take } from '../../src/measures/measure.ts';
import { pooledPeriods, poolingRule } from '../../src/signals/pooling.ts';
import { span, yearTo } from '../../src/vocabulary/period.ts';
import { basisOf, day } from '../support/rows.ts';

const latestYear = yearTo(day('2024-06-30'));
const threeYears = span(day('2021-07-01'), day('2024-06-30'));

/** So many children cautioned in the latest year by ethnicity, in a population of 100, 100, 100, 100 and 600. */
function readingOf(children: Readonly<Record<string, number>>, board: 'exact' | 'withheld' = 'exact') {
  const people = Object.entries(children).flatMap(([ethnicity, n]) =>
    Array.from({ length: n }, (_, k) => ({ child_id: `${ethnicity}${k}`, ethnicity })),
  );
  const basis = basisOf({
    children: people,
    offences: people.map(({ child_id }) => ({ offence_id: child_id, child_id })),
    outcomes: people.map(({ child_id }) => ({ outcome_id: child_id, offence_id: child_id, child_id })),
    population: ['asian', 'black', 'mixed', 'other', 'white'].map((ethnicity) => ({
      year: '2023',
      ethnicity,
      aged_10_to_17: ethnicity === 'white' ? '600' : '100',
    })),
  });
  return disclose(take(disproportionality, basis, [latestYear, threeYears]), boardPolicy(board));
}

const spans = { latestYear, threeYears };

describe('a stage told of the latest year, or of three', () => {
  test('50 children, a tenth of the population in the smallest group: 5 expected, enough', () => {
    expect(pooledPeriods(readingOf({ W1: 50 }), 'fte', spans)).toEqual({ period: latestYear, thin: false });
  });
  test('49 children: 4.9 expected, thin', () => {
    expect(pooledPeriods(readingOf({ W1: 49 }), 'fte', spans)).toEqual({ period: threeYears, thin: true });
  });
  test('how they fall into groups does not matter, and those not known are not among them', () => {
    expect(pooledPeriods(readingOf({ W1: 10, B1: 40 }), 'fte', spans).thin).toBe(false);
    expect(pooledPeriods(readingOf({ W1: 10, B1: 39, NS: 30 }), 'fte', spans).thin).toBe(true);
  });
  test('nobody at the stage, or nothing known of it: thin', () => {
    expect(pooledPeriods(readingOf({ W1: 50 }), 'custody', spans).thin).toBe(true);
    expect(pooledPeriods(readingOf({ W1: 50 }), 'remand', spans).thin).toBe(true);
  });
  test('the total is withheld: thin', () => {
    expect(pooledPeriods(readingOf({ W1: 4 }, 'withheld'), 'fte', spans).thin).toBe(true);
  });
  test('one group withheld at a stage: its population is told by another, and the total by another group', () => {
    expect(pooledPeriods(readingOf({ W1: 50, O9: 3 }, 'withheld'), 'fte', spans).thin).toBe(false);
    expect(pooledPeriods(readingOf({ W1: 50 }, 'withheld'), 'fte', spans).thin).toBe(false);
  });
  test('the rule says the number', () => {
    expect(poolingRule).toContain('fewer than 5 would be expected');
  });
});
