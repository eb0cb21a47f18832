import { describe, expect, test } from 'vitest';
import { kpi5SubstanceMisuse } from '../../src/measures/kpi-5-substance-misuse.ts';
import { inFull } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { defaultParameters } from '../../src/measures/parameters.ts';
import { flat } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';
import { withOrders } from '../support/with-orders.ts';

// What KPIs 4 and 5 share is worked through in the test of KPI 4. The blameless order ran from 3 June to 2 September 2024.

const misuse: CsvRow = {
  need: 'substance_misuse',
  identified_date: '2024-06-10',
  offered_date: '2024-06-20',
  intervention: 'targeted_intervention',
  attendance_start_date: '',
};

function figures(tables: CsvTables, parameters: Partial<Parameters> = {}) {
  const found = flat(kpi5SubstanceMisuse, basisOf(tables, '2026-09-30', parameters), '2024Q2');
  return (name: string) => found[`kpi5.${name}`]?.['2024Q2'];
}

const one = (...health: readonly CsvRow[]): CsvTables => ({ ...withOrders({}), health });

describe('records of substance misuse alone (sentence 5)', () => {
  test.each<[string, CsvRow, number]>([
    ['substance misuse', misuse, 1],
    ['mental health', { ...misuse, need: 'mental_health' }, 0],
  ])('%s', (_, row, expected) => {
    expect(figures(one(row))('need')).toEqual([expected, 1]);
  });
});

describe('the three interventions (sentences 9 and 10)', () => {
  test.each<[string, number]>([
    ['targeted_intervention', 1],
    ['specialist_treatment', 1],
    ['complex_care', 1],
    ['getting_help', 0],
    ['no_intervention', 0],
    ['', 0],
  ])('%j', (intervention, expected) => {
    const found = figures(one({ ...misuse, intervention }));
    expect(found('offered')).toEqual([expected, 1]);
    if (expected === 1) expect(found(`offered.${intervention}`)).toEqual([1, 1]);
  });

  test('attended, out of those offered it', () => {
    const tables = {
      ...withOrders({}, {}),
      health: [
        { ...misuse, attendance_start_date: '2024-07-01' },
        { ...misuse, child_id: 'C2' },
      ],
    };
    expect(figures(tables)('attended.targeted_intervention')).toEqual([1, 2]);
    expect(figures(tables)('offered_not_attended')).toEqual([1, 2]);
  });
});

describe('offered no intervention (sentence 11)', () => {
  const refused = { ...misuse, intervention: 'no_intervention', offered_date: '' };

  test('of a need; for the YJB of any record', () => {
    const tables = {
      ...withOrders({}, {}),
      health: [refused, { ...refused, child_id: 'C2', identified_date: '' }],
    };
    expect(figures(tables)('offered.no_intervention')).toEqual([1, 1]);
    expect(figures(tables, { asYjb: 'yes' })('offered.no_intervention')).toEqual([2, 1]);
  });
});

test('the rule names the three, and every choice has its value', () => {
  const rule = kpi5SubstanceMisuse.rule.map((sentence) => inFull(sentence, defaultParameters)).join(' ');
  expect(rule).toContain('targeted intervention, specialist treatment or complex care');
  expect(rule).not.toMatch(/[{}]/);
});
