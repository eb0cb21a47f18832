import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diversionEvents } from '../../src/measures/cohorts/diversion-events.ts';
import { diversion } from '../../src/measures/diversion.ts';
import { take } from '../../src/measures/measure.ts';
import type { Flat } from '../support/flat.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

const resolution = { outcome: 'community_resolution' };
const heard = { first_hearing_date: '2024-05-20' };

/** Outcomes, each for an offence of its own unless said otherwise; every offence was heard. */
const of = (rows: readonly CsvRow[], more: CsvTables = {}): CsvTables => ({
  children: [{}, { child_id: 'C2' }, { child_id: 'C3', ethnicity: 'NS' }, { child_id: 'C4', ethnicity: 'B1' }],
  offences: rows.map(({ child_id = 'C1' }, n) => ({ offence_id: `F${n}`, child_id, ...heard })),
  outcomes: rows.map((row, n) => ({ outcome_id: `O${n}`, offence_id: `F${n}`, ...row })),
  ...more,
});

/** Diversions and all outcomes, children diverted and all children, of a period; 0 where nothing is. */
function counts(tables: CsvTables, label = '2024Q1', asAt = '2026-09-30'): readonly number[] {
  const found = flat(diversion, basisOf(tables, asAt), label);
  return ['rate', 'children_rate'].flatMap((name) => found[`diversion.${name}`]?.[label] ?? [0, 0]).map(Number);
}

const groups = ['diversion', 'pre-court', 'first-tier', 'community', 'custody'];
/** Numerators of the five rungs, from diversion to custody, of all children or of an ethnic group. */
const ladder = (found: Flat, label = '2024Q1', ethnicity = ''): readonly (number | undefined)[] =>
  groups.map((group) => found[`diversion.ladder.${ethnicity}${group}`]?.[label]?.[0]);

test('one of each: the ids, the counts, and what each is out of', () => {
  // C1 has a diversion and, in the same quarter, a caution: the rung of the caution. C2 and C4 are diverted.
  const tables = of([resolution, {}, { ...resolution, child_id: 'C2' }, { ...resolution, child_id: 'C4' }]);
  const at = (numerator: number, denominator: number | null) => ({ '2024Q1': [numerator, denominator] });
  expect(flat(diversion, basisOf(tables), '2024Q1')).toEqual({
    'diversion.outcomes': at(4, null),
    'diversion.outcomes.diversion': at(3, null),
    'diversion.outcomes.pre-court': at(1, null),
    'diversion.rate': at(3, 4),
    'diversion.children_rate': at(2, 3),
    'diversion.ladder.diversion': at(2, 3),
    'diversion.ladder.pre-court': at(1, 3),
    'diversion.ladder.first-tier': at(0, 3),
    'diversion.ladder.community': at(0, 3),
    'diversion.ladder.custody': at(0, 3),
    'diversion.ladder.white.diversion': at(1, 2),
    'diversion.ladder.white.pre-court': at(1, 2),
    'diversion.ladder.white.first-tier': at(0, 2),
    'diversion.ladder.white.community': at(0, 2),
    'diversion.ladder.white.custody': at(0, 2),
    'diversion.ladder.black.diversion': at(1, 1),
    'diversion.ladder.black.pre-court': at(0, 1),
    'diversion.ladder.black.first-tier': at(0, 1),
    'diversion.ladder.black.community': at(0, 1),
    'diversion.ladder.black.custody': at(0, 1),
  });
});

describe('which outcomes count (rules 1 and 2)', () => {
  const one = (outcome: CsvRow, offence: CsvRow = {}, child: CsvRow = {}): CsvTables => ({
    children: [child],
    offences: [offence],
    outcomes: [outcome],
  });
  const diverted = (outcome: CsvRow, offence: CsvRow = {}, child: CsvRow = {}) =>
    one({ ...resolution, ...outcome }, offence, child);
  const [yes, no, sentenced] = [
    [1, 1, 1, 1],
    [0, 0, 0, 0],
    [0, 1, 0, 1],
  ];
  test.each<[string, CsvTables, readonly number[]]>([
    ['a community resolution', diverted({}), yes],
    ['Outcome 22', diverted({ outcome: 'no_further_action_outcome_22' }), yes],
    ['other informal action', diverted({ outcome: 'other_informal_action' }), yes],
    ['a caution', one({}), sentenced],
    ['a sentence', one({ outcome: 'fine' }, heard), sentenced],
    ['not guilty', one({ outcome: 'not_guilty' }, heard), no],
    ['a text that maps to nothing', one({ outcome: 'triage' }), no],
    ['overturned', diverted({ appeal_status: 'appeal_successful' }), no],
    ['appeal blank', diverted({ appeal_status: '' }), yes],
    ['living elsewhere', diverted({ residence: 'other' }), no],
    ['residence blank', diverted({ residence: '' }), yes],
    ['a withdrawn child', diverted({}, {}, { deleted: 'true' }), no],
    ['a child that is not there', { ...diverted({}), children: [{ child_id: 'C2' }] }, no],
    ['no outcome date', diverted({ outcome_date: '1900-01-01' }), no],
    ['the offence is not there', { ...diverted({}), offences: [{ offence_id: 'F9' }] }, no],
    ['a breach, which is not looked at', diverted({}, { category: 'breach_of_bail' }), yes],
    ['9 at the offence', diverted({}, { age_at_arrest_or_offence: '9' }), no],
    ['10 at the offence', diverted({}, { age_at_arrest_or_offence: '10' }), yes],
    ['17 at the offence', diverted({}, { age_at_arrest_or_offence: '17' }), yes],
    ['18 at the offence', diverted({}, { age_at_arrest_or_offence: '18' }), no],
    ['arrested on the 18th birthday', diverted({}, { arrest_date: '2024-05-03' }, { date_of_birth: '2006-05-03' }), no],
    ['a diversion asks for no hearing: 18 at one', diverted({}, { age_at_first_hearing: '18' }), yes],
    ['diverted after the 18th birthday', diverted({}, {}, { date_of_birth: '2006-05-20' }), yes],
    ['a sentence with 18 at first hearing', one({ outcome: 'fine' }, { age_at_first_hearing: '18' }), no],
    ['a sentence whose first hearing is not known', one({ outcome: 'fine' }), no],
    ['a caution on the 18th birthday', one({}, {}, { date_of_birth: '2006-06-01' }), no],
    ['a caution with 18 at the offence', one({}, { age_at_arrest_or_offence: '18' }), no],
  ])('%s', (_, tables, expected) => {
    expect(counts(tables)).toEqual(expected);
  });

  test('up to the as-at date, and the day after not', () => {
    expect(counts(diverted({}), '2024Q1', '2024-06-01')).toEqual(yes);
    expect(counts(diverted({}), '2024Q1', '2024-05-31')).toEqual(no);
  });
});

describe('what is one outcome (rule 3)', () => {
  test.each<[string, readonly CsvRow[], readonly number[]]>([
    ['several offences with one outcome on one day', [resolution, resolution, resolution], [1, 1, 1, 1]],
    [
      'the same outcome a day later is another',
      [resolution, { ...resolution, outcome_date: '2024-06-02' }],
      [2, 2, 1, 1],
    ],
    ['two outcomes of one group on a day are two', [resolution, { outcome: 'other_informal_action' }], [2, 2, 1, 1]],
    ['of two children on one day', [resolution, { ...resolution, child_id: 'C2' }], [2, 2, 2, 2]],
    ['one outcome exported twice', [resolution, { ...resolution, offence_id: 'F0' }], [1, 1, 1, 1]],
    [
      'one that does not count makes no other its double',
      [{ ...resolution, residence: 'other' }, resolution],
      [1, 1, 1, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(counts(of(rows))).toEqual(expected);
  });
});

describe("a child's most serious outcome in the period (rules 5 and 6)", () => {
  const later = { outcome_date: '2024-07-01' };

  test.each<[string, readonly CsvRow[], readonly number[]]>([
    ['a diversion and a caution: the caution', [resolution, {}], [0, 1, 0, 0, 0]],
    ['whichever was first', [{}, { ...resolution, outcome_date: '2024-04-02' }], [0, 1, 0, 0, 0]],
    ['a referral order and a caution', [{}, { outcome: 'referral_order' }], [0, 0, 1, 0, 0]],
    ['an order and custody', [{ outcome: 'youth_rehabilitation_order' }, { outcome: 'section_250' }], [0, 0, 0, 0, 1]],
    ['an order and a fine', [{ outcome: 'youth_rehabilitation_order' }, { outcome: 'fine' }], [0, 0, 0, 1, 0]],
    [
      'a more serious one that does not count',
      [resolution, { outcome: 'section_250', residence: 'other' }],
      [1, 0, 0, 0, 0],
    ],
    ['a more serious one of the next quarter', [resolution, later], [1, 0, 0, 0, 0]],
    ['each child once', [resolution, { child_id: 'C2' }, { outcome: 'fine', child_id: 'C4' }], [1, 1, 1, 0, 0]],
  ])('%s', (_, rows, expected) => {
    expect(ladder(flat(diversion, basisOf(of(rows)), '2024Q1'))).toEqual(expected);
  });

  test('a diversion in one quarter and a caution in the next: a rung in each, and one in the year', () => {
    const found = flat(diversion, basisOf(of([resolution, later])), '2024Q1', '2024Q2', '2024/25');
    expect(ladder(found, '2024Q1')).toEqual([1, 0, 0, 0, 0]);
    expect(ladder(found, '2024Q2')).toEqual([0, 1, 0, 0, 0]);
    expect(ladder(found, '2024/25')).toEqual([0, 1, 0, 0, 0]);
    expect(found['diversion.rate']?.['2024/25']).toEqual([1, 2]);
    expect(found['diversion.children_rate']?.['2024/25']).toEqual([0, 1]);
  });

  test('unknown ethnicity is a group of its own; one without children is not applicable, and has all five rungs', () => {
    const tables = of([resolution, { child_id: 'C3' }, { ...resolution, child_id: 'C3' }]);
    expect(ladder(flat(diversion, basisOf(tables), '2024Q1'), '2024Q1', 'not_known.')).toEqual([0, 1, 0, 0, 0]);
    const { observations } = take(diversion, basisOf(tables), [period('2024Q1')]);
    const rungsOf = (ethnicity: string) =>
      observations.filter(({ series, group }) => series === 'diversion.ladder' && group?.ethnicity === ethnicity);
    for (const ethnicity of ['asian', 'black', 'mixed', 'other', 'white', 'not_known'])
      expect(rungsOf(ethnicity).map(({ group }) => group?.outcomeGroup)).toEqual(groups);
    for (const { value, numerator, denominator } of rungsOf('black')) {
      expect([numerator, denominator]).toEqual([
        { kind: 'known', value: 0 },
        { kind: 'known', value: 0 },
      ]);
      expect(value).toEqual({ kind: 'withheld', because: 'not applicable' });
    }
  });

  test('a rate is a percentage with its range: 1 of 2 is 50 (9.5 to 90.5); the rows are behind it', () => {
    const tables = of([resolution, { ...resolution, outcome_date: '2024-06-02' }, { child_id: 'C2' }]);
    const { observations } = take(diversion, basisOf(tables), [period('2024Q1')]);
    const found = observations.find(({ series }) => series === 'diversion.children_rate');
    expect(found).toMatchObject({ value: { kind: 'known', value: 50 }, children: 1 });
    expect(found?.interval?.map((end) => Math.round(end * 10) / 10)).toEqual([9.5, 90.5]);
    // Of equally serious outcomes the earliest puts the child on its rung.
    expect(found?.behind?.numerator()).toEqual([{ table: 'outcomes', rows: [0] }]);
    expect(found?.behind?.denominator()).toEqual([{ table: 'outcomes', rows: [0, 2] }]);
    const rate = observations.find(({ series }) => series === 'diversion.rate');
    expect(rate).toMatchObject({ value: { kind: 'known', value: 200 / 3 }, children: 1 });
    expect(rate?.behind?.numerator()).toEqual([{ table: 'outcomes', rows: [0, 1] }]);
  });
});

test('nothing in a period the extract reaches is nothing, and not unknown', () => {
  const tables = of([resolution, { ...resolution, outcome_date: '2024-12-01' }]);
  const { observations } = take(diversion, basisOf(tables), [period('2024Q2')]);
  expect(observations.find(({ series }) => series === 'diversion.outcomes')?.value).toEqual({
    kind: 'known',
    value: 0,
  });
  const rate = observations.find(({ series }) => series === 'diversion.rate');
  expect(rate?.value).toEqual({ kind: 'withheld', because: 'not applicable' });
});

test('before the extract begins and after the as-at date nothing is known', () => {
  const { observations } = take(diversion, basisOf(of([resolution]), '2024-12-31'), ['2023Q4', '2025Q1'].map(period));
  expect(observations.map(({ series }) => series)).toEqual([
    ...Object.keys(diversion.series),
    ...Object.keys(diversion.series),
  ]);
  for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not available' });
});

test('every row counts or is left out for one reason, by a sentence of the rule', () => {
  const rows = [
    resolution,
    {},
    { residence: 'other' },
    { outcome: 'not_guilty' },
    { outcome: 'triage' },
    { ...resolution, appeal_status: 'changed_on_appeal' },
    { ...resolution, offence_id: 'F99' },
    { ...resolution, offence_id: 'old' },
    { outcome: 'fine', offence_id: 'unheard' },
  ];
  const tables = of(rows);
  const offences = [
    ...(tables.offences ?? []),
    { offence_id: 'old', age_at_arrest_or_offence: '18' },
    { offence_id: 'unheard' },
  ];
  const { outcomes, leftOut } = diversionEvents(basisOf({ ...tables, offences }));
  expect(outcomes.map(({ row }) => row)).toEqual([0, 1]);
  const told = leftOut.filter((left) => left.rows.length > 0);
  expect(told.map(({ reason, sentence, rows: left }) => [reason, sentence, left])).toEqual([
    ['outcome text that maps to nothing', 1, [4]],
    ['changed or overturned on appeal', 1, [5]],
    ['no outcome of guilt, and no diversion', 1, [3]],
    ['living elsewhere on the outcome date', 1, [2]],
    ['offence not in the offences extract', 1, [6]],
    ['not aged 10 to 17 at arrest or offence', 2, [7]],
    ['a caution or sentence with an age at first hearing over 17 or not known', 2, [8]],
  ]);
  for (const { sentence } of leftOut) expect(diversion.rule[sentence - 1]).toBeDefined();
});

describe('laws', () => {
  const outcome = fc.record({
    child_id: fc.constantFrom('C1', 'C2', 'C3', 'C4'),
    outcome_date: fc.constantFrom('2024-04-01', '2024-06-30', '2024-07-01', '2025-01-10'),
    outcome: fc.constantFrom('community_resolution', 'youth_caution', 'fine', 'section_250', 'not_guilty'),
    residence: fc.constantFrom('local', 'other', ''),
  });
  const labels = ['2024Q1', '2024Q2', '2024/25'];
  const sum = (numbers: readonly (number | undefined)[]): number =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

  test("the rungs of a group add up to its children, the groups' children to all, and outcomes by group to all", () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 12 }), (rows) => {
        const found = flat(diversion, basisOf(of(rows)), ...labels);
        const numbers = (label: string, ids: readonly string[]): number =>
          sum(ids.map((id) => found[id]?.[label]?.[0]));
        for (const label of labels) {
          const all = found['diversion.children_rate']?.[label]?.[1] ?? 0;
          expect(sum(ladder(found, label))).toBe(all);
          const children = ['white', 'black', 'not_known'].map((ethnicity) => {
            const own = found[`diversion.ladder.${ethnicity}.diversion`]?.[label]?.[1] ?? 0;
            expect(sum(ladder(found, label, `${ethnicity}.`))).toBe(own);
            return own;
          });
          expect(sum(children)).toBe(all);
          const outcomes = numbers(label, ['diversion.outcomes']);
          expect(
            numbers(
              label,
              groups.map((group) => `diversion.outcomes.${group}`),
            ),
          ).toBe(outcomes);
          expect(found['diversion.rate']?.[label]?.[1] ?? 0).toBe(outcomes);
          expect(all).toBeLessThanOrEqual(outcomes);
        }
      }),
      { seed: 20_260_930, numRuns: 80 },
    );
  });
});
