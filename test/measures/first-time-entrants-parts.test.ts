import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { take } from '../../src/measures/measure.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** Children with an offence and an outcome each. */
const each = (...rows: readonly { child?: CsvRow; offence?: CsvRow; outcome?: CsvRow }[]): CsvTables => ({
  children: rows.map(({ child }, n) => ({ child_id: `C${n}`, ...child })),
  offences: rows.map(({ offence }, n) => ({ offence_id: `F${n}`, child_id: `C${n}`, ...offence })),
  outcomes: rows.map(({ outcome }, n) => ({ outcome_id: `O${n}`, offence_id: `F${n}`, child_id: `C${n}`, ...outcome })),
});

const heard = { first_hearing_date: '2024-05-20' };

describe('breakdowns', () => {
  const of = (tables: CsvTables, start: string) =>
    Object.fromEntries(
      Object.entries(flat(firstTimeEntrants, basisOf(tables), '2024Q1'))
        .filter(([id]) => id.startsWith(start))
        .map(([id, counts]) => [id.slice(start.length), counts['2024Q1']?.[0]]),
    );

  test('way in: a caution of either kind, or a court sentence', () => {
    const tables = each(
      {},
      { outcome: { outcome: 'youth_conditional_caution' } },
      { outcome: { outcome: 'referral_order' }, offence: heard },
    );
    expect(of(tables, 'fte.by_way_in.')).toEqual({ caution: 2, court: 1 });
  });

  test('age band by the age at arrest or offence, not at the outcome: 14 at the offence, 15 at the caution', () => {
    expect(of(each({ child: { date_of_birth: '2009-05-15' } }, {}), 'fte.by_age.')).toEqual({ '10_14': 1, '15_17': 1 });
  });

  test('age band by the age on the outcome date where that is the age basis', () => {
    const basis = basisOf(each({ child: { date_of_birth: '2009-05-15' } }), '2026-09-30', { ageBasis: 'outcome_date' });
    expect(flat(firstTimeEntrants, basis, '2024Q1')).toHaveProperty(['fte.by_age.15_17']);
  });

  test('offence of the first outcome, blank as not known', () => {
    const tables = each({}, { offence: { category: 'robbery' } }, { offence: { category: '' } });
    expect(of(tables, 'fte.by_category.')).toEqual({ robbery: 1, theft_and_handling: 1, not_known: 1 });
  });

  test('ward as the extract writes it, blank as not known', () => {
    const tables = each({ child: { ward: 'Mill, East' } }, { child: { ward: 'Mill, East' } }, { child: { ward: '' } });
    expect(of(tables, 'fte.by_ward.')).toEqual({ 'Mill, East': 2, not_known: 1 });
  });

  test('wards stand by the alphabet, whatever their case, and not known last', () => {
    const wards = ['West', '', 'abbey', 'Brook'];
    const tables = each(...wards.map((ward) => ({ child: { ward } })));
    expect(Object.keys(of(tables, 'fte.by_ward.'))).toEqual(['abbey', 'Brook', 'West', 'not_known']);
  });

  test('every breakdown adds up to the count', () => {
    const row = fc.record({
      child: fc.record({
        sex: fc.constantFrom('male', 'female', ''),
        ethnicity: fc.constantFrom('W1', 'B1', ''),
        ward: fc.constantFrom('', 'A', 'B'),
        date_of_birth: fc.constantFrom('2009-01-15', '2012-03-01', '2006-05-20'),
      }),
      offence: fc.record({ category: fc.constantFrom('drugs', 'robbery', '', 'nonsense') }),
      outcome: fc.record({ outcome: fc.constantFrom('youth_caution', 'community_resolution') }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { observations } = take(firstTimeEntrants, basisOf(each(...rows)), [period('2024Q1')]);
        const counts = observations.filter(({ series }) => series === 'fte.count');
        const total = numberOf(counts.find(({ group }) => group === null)?.numerator ?? { kind: 'known', value: -1 });
        for (const dimension of ['ethnicity', 'sex', 'age', 'wayIn', 'category', 'ward'] as const) {
          const parts = counts.filter(({ group }) => group?.[dimension] !== undefined);
          expect(parts.reduce((sum, { numerator }) => sum + (numberOf(numerator) ?? 0), 0)).toBe(total);
        }
      }),
    );
  });
});

describe('the age basis', () => {
  /** Turns 18 on the day of the outcome, 17 at offence and first hearing. */
  const eighteenOnTheDay = { child: { date_of_birth: '2006-06-01' }, offence: heard, outcome: { outcome: 'fine' } };
  /** Of age on the outcome date; nobody knows how old at a first hearing. */
  const unheard = { outcome: { outcome: 'fine' } };

  const by = (tables: CsvTables, ageBasis: 'offence_and_first_hearing' | 'outcome_date') =>
    flat(firstTimeEntrants, basisOf(tables, '2026-09-30', { ageBasis }), '2024Q1', '2024Q2');

  test('a child who is 18 on the outcome date counts by the age at offence and first hearing alone', () => {
    for (const ageBasis of ['offence_and_first_hearing', 'outcome_date'] as const)
      expect(by(each(eighteenOnTheDay, {}), ageBasis)['fte.age_basis.offence_only']).toEqual({ '2024Q1': [1, null] });
    expect(by(each(eighteenOnTheDay, {}), 'offence_and_first_hearing')['fte.count']).toEqual({ '2024Q1': [2, null] });
    expect(by(each(eighteenOnTheDay, {}), 'outcome_date')['fte.count']).toEqual({ '2024Q1': [1, null] });
  });

  test('the day before the 18th birthday both count the child', () => {
    const child = { date_of_birth: '2006-06-02' };
    expect(by(each({ ...eighteenOnTheDay, child }), 'outcome_date')).not.toHaveProperty(['fte.age_basis.offence_only']);
  });

  test('a sentence without an age at first hearing counts by the age on the outcome date alone', () => {
    expect(by(each(unheard), 'offence_and_first_hearing')['fte.age_basis.outcome_only']).toEqual({
      '2024Q1': [1, null],
    });
    expect(by(each(unheard), 'outcome_date')['fte.count']).toEqual({ '2024Q1': [1, null] });
  });

  test('a child whom each basis counts in another quarter is moved out of one and into the other', () => {
    const tables = {
      children: [{}],
      offences: [{}, { offence_id: 'F2' }],
      outcomes: [{ outcome: 'fine' }, { outcome_id: 'O2', offence_id: 'F2', outcome_date: '2024-07-01' }],
    };
    const counts = by(tables, 'outcome_date');
    expect(counts['fte.count']).toEqual({ '2024Q1': [1, null] });
    expect(counts['fte.age_basis.outcome_only']).toEqual({ '2024Q1': [1, null] });
    expect(counts['fte.age_basis.offence_only']).toEqual({ '2024Q2': [1, null] });
  });

  test('one child under two identifiers is one, whichever identifier a basis keeps', () => {
    const person = { originating_person_id: 'P1' };
    const tables = each({ child: person, ...unheard }, { child: person });
    expect(by(tables, 'offence_and_first_hearing')).not.toHaveProperty(['fte.age_basis.outcome_only']);
  });
});

test('rows that a blank would lose are kept, and named with their number', () => {
  const basis = basisOf(
    each(
      { outcome: { appeal_status: '', residence: '' } },
      { outcome: { appeal_status: '' } },
      { outcome: { outcome: 'fine' }, offence: { age_at_first_hearing: '15' } },
    ),
  );
  const kept = firstTimeEntrants.keptBlank?.(basis) ?? [];
  expect(kept.map(({ reason, rows }) => [reason.split(':')[0], rows.length])).toEqual([
    ['appeal status blank', 2],
    ['residence blank', 1],
    ['age at first hearing blank', 2],
  ]);
});

test('a sentence whose age at first hearing cannot be known is left out by that reason', () => {
  const { leftOut } = firstTimeEntrants;
  const found = leftOut?.(basisOf(each({ outcome: { outcome: 'fine' } }))).filter(({ rows }) => rows.length > 0);
  expect(found?.map(({ reason, sentence, rows }) => [reason, sentence, rows])).toEqual([
    ['age at first hearing blank, and no date to work it out from', 1, [0]],
  ]);
});
