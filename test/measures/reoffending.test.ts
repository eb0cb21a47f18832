import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import { addMonths, isoText } from '../../src/vocabulary/day.ts';
import type { Case } from '../support/cases.ts';
import { caseOf, tablesOf } from '../support/cases.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

type Pair = readonly [number, number | null];

/** `[children who reoffended, cohort]` of a period. */
const binary = (tables: CsvTables, label: string, basis: Basis = basisOf(tables)): Pair | undefined =>
  flat(reoffending, basis, label)['reoffending.binary']?.[label];

/** The caution that lets the child into the cohort of 2024Q1, on 2024-04-10. It is final on 2025-12-30. */
const index = caseOf('2024-03-01', '2024-04-10');
/** Offence within 12 months, sentence within 18: a reoffence. */
const again = caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'referral_order' } });

/** Reoffences of the child of `index`, given what came after. */
const reoffences = (...later: readonly Case[]): number =>
  flat(reoffending, basisOf(tablesOf([index, ...later])), '2024Q1')['reoffending.per_child']?.['2024Q1']?.[0] ?? -1;

test('three figures: 2 children, 1 with 3 reoffences: 1 of 2, 3 for 1, 3 for 2', () => {
  const cases = [
    index,
    caseOf('2024-03-01', '2024-05-01', { offence: { child_id: 'C2' } }),
    again,
    caseOf('2024-08-02', '2024-10-01'),
    caseOf('2025-01-02', '2025-03-01'),
  ];
  const tables = tablesOf(cases, { children: [{}, { child_id: 'C2' }] });
  const found = flat(reoffending, basisOf(tables), '2024Q1');
  expect(found['reoffending.binary']).toEqual({ '2024Q1': [1, 2] });
  expect(found['reoffending.per_reoffender']).toEqual({ '2024Q1': [3, 1] });
  expect(found['reoffending.per_child']).toEqual({ '2024Q1': [3, 2] });
  const values = take(reoffending, basisOf(tables), [period('2024Q1')]).observations.filter((o) => o.group === null);
  expect(values.map(({ value }) => value)).toEqual([50, 3, 1.5].map((value) => ({ kind: 'known', value })));
});

test('nobody who reoffended: 0 of 1, no reoffences for nobody, 0 for 1', () => {
  const { observations } = take(reoffending, basisOf(tablesOf([index])), [period('2024Q1')]);
  expect(observations.filter(({ group }) => group === null)).toMatchObject([
    { numerator: { value: 0 }, denominator: { value: 1 }, value: { kind: 'known', value: 0 } },
    { numerator: { value: 0 }, denominator: { value: 0 }, value: { kind: 'withheld', because: 'not applicable' } },
    { numerator: { value: 0 }, denominator: { value: 1 }, value: { kind: 'known', value: 0 } },
  ]);
});

describe('index events (rule 1)', () => {
  const indexed = (outcome: CsvRow, offence: CsvRow = {}, more: CsvTables = {}): number =>
    binary(tablesOf([caseOf('2024-03-01', '2024-04-10', { outcome, offence })], more), '2024Q1')?.[1] ?? 0;

  test.each<[string, number]>([
    ['youth_caution', 1],
    ['youth_conditional_caution', 1],
    ['absolute_discharge', 1],
    ['referral_order', 1],
    ['youth_rehabilitation_order', 1],
    ['youth_rehabilitation_order_iss', 1],
    ['detention_and_training_order', 0],
    ['section_250', 0],
    ['community_resolution', 0],
    ['no_further_action_outcome_22', 0],
    ['not_guilty', 0],
    ['an outcome of no list', 0],
  ])('%s: %i', (outcome, expected) => {
    expect(indexed({ outcome })).toBe(expected);
  });

  test.each<[string, Partial<Case>, number]>([
    ['overturned on appeal', { outcome: { appeal_status: 'appeal_successful' } }, 0],
    ['changed on appeal', { outcome: { appeal_status: 'changed_on_appeal' } }, 0],
    ['appeal blank', { outcome: { appeal_status: '' } }, 1],
    ['living elsewhere', { outcome: { residence: 'other' } }, 0],
    ['residence blank', { outcome: { residence: '' } }, 1],
    ['no outcome date', { outcome: { outcome_date: '1900-01-01' } }, 0],
    ['breach of a statutory order', { offence: { category: 'breach_of_statutory_order' } }, 0],
    ['breach of a conditional discharge', { offence: { category: 'breach_of_conditional_discharge' } }, 0],
    ['breach of bail', { offence: { category: 'breach_of_bail' } }, 0],
    ['category blank', { offence: { category: '' } }, 1],
    [
      'age at the offence, at arrest and at hearing is not looked at',
      { offence: { age_at_arrest_or_offence: '9' } },
      1,
    ],
  ])('%s', (_, { outcome = {}, offence = {} }, expected) => {
    expect(indexed(outcome, offence)).toBe(expected);
  });

  test.each<[string, string, number]>([
    ['the day before the 18th birthday', '2006-04-11', 1],
    ['the 18th birthday', '2006-04-10', 0],
    ['the 10th birthday', '2014-04-10', 1],
    ['the day before the 10th birthday', '2014-04-11', 0],
    ['no date of birth', '1900-01-01', 0],
  ])('aged 10 to 17 on the index date: %s', (_, born, expected) => {
    expect(indexed({}, {}, { children: [{ date_of_birth: born }] })).toBe(expected);
  });

  test('a withdrawn child has none', () => {
    expect(indexed({}, {}, { children: [{ deleted: 'true' }] })).toBe(0);
  });

  test('a child born on 29 February is 17 on 28 February and 18 on 1 March', () => {
    const born = { children: [{ date_of_birth: '2004-02-29' }] };
    const on = (date: string) => binary(tablesOf([caseOf('2022-01-01', date)], born), '2021Q4');
    expect(on('2022-02-28')).toEqual([0, 1]);
    expect(on('2022-03-01')).toBeUndefined();
  });
});

describe('release from a custodial sentence is an index event (rule 1)', () => {
  const released = (episode: CsvRow, asAt = '2026-09-30', child: CsvRow = {}): number => {
    // An outcome of another child keeps the period within the extract.
    const tables = tablesOf([caseOf('2023-01-01', '2023-04-10', { offence: { child_id: 'C2' } })], {
      children: [child, { child_id: 'C2' }],
      custodyEpisodes: [{ kind: 'sentence', start_date: '2023-10-01', end_date: '2024-04-10', ...episode }],
    });
    return binary(tables, '2024Q1', basisOf(tables, asAt))?.[1] ?? 0;
  };
  test.each<[string, CsvRow, number]>([
    ['on the end date', {}, 1],
    ['on the last day of the quarter', { end_date: '2024-06-30' }, 1],
    ['on the day after it', { end_date: '2024-07-01' }, 0],
    ['the end of a remand is none', { kind: 'remand' }, 0],
    ['still there', { end_date: '' }, 0],
    ['an end on 1900-01-01 is none', { end_date: '1900-01-01' }, 0],
    ['an end before the start', { start_date: '2024-04-11' }, 0],
    ['an end on the day of the start', { start_date: '2024-04-10' }, 1],
    ['a child that is not there', { child_id: 'C9' }, 0],
  ])('%s', (_, episode, expected) => {
    expect(released(episode)).toBe(expected);
  });
  test('not of a withdrawn child, nor on the 18th birthday', () => {
    expect(released({}, '2026-09-30', { deleted: 'true' })).toBe(0);
    expect(released({}, '2026-09-30', { date_of_birth: '2006-04-10' })).toBe(0);
    expect(released({}, '2026-09-30', { date_of_birth: '2006-04-11' })).toBe(1);
  });

  test('an offence while in custody is not one after the release; the follow-up runs from the release', () => {
    const sentence = caseOf('2023-08-01', '2023-10-01', { outcome: { outcome: 'detention_and_training_order' } });
    const episode = { kind: 'sentence', start_date: '2023-10-01', end_date: '2024-04-10' };
    const with_ = (offence: string) =>
      binary(tablesOf([sentence, caseOf(offence, '2025-07-01')], { custodyEpisodes: [episode] }), '2024Q1');
    expect(with_('2024-04-09')).toEqual([0, 1]);
    expect(with_('2024-04-10')).toEqual([0, 1]);
    expect(with_('2024-04-11')).toEqual([1, 1]);
    expect(with_('2025-04-10')).toEqual([1, 1]);
  });

  test('a release after the as-at date, planned, is none yet', () => {
    const tables = tablesOf([], {
      custodyEpisodes: [{ kind: 'sentence', start_date: '2023-10-01', end_date: '2024-04-10' }],
    });
    const cohortAt = (asAt: string) =>
      take(reoffending, basisOf(tables, asAt), [period('2024Q1')]).observations[0]?.interim?.denominator;
    expect(cohortAt('2024-04-09')).toBeUndefined();
    expect(cohortAt('2024-04-10')).toBe(1);
  });
});

describe('the cohort of a quarter (rule 2)', () => {
  test('a child is in it once, on the earliest of its index events', () => {
    // From 10 April the 12 months end on 10 April 2025; from 20 May they would end on 20 May.
    const second = caseOf('2024-04-09', '2024-05-20');
    const late = caseOf('2025-04-15', '2025-05-15');
    expect(binary(tablesOf([index, second, late]), '2024Q1')).toEqual([0, 1]);
    expect(binary(tablesOf([second, index, late]), '2024Q1')).toEqual([0, 1]);
    expect(binary(tablesOf([second, late]), '2024Q1')).toEqual([1, 1]);
  });

  test('two on one day are one', () => {
    expect(binary(tablesOf([index, caseOf('2024-03-02', '2024-04-10')]), '2024Q1')).toEqual([0, 1]);
  });

  test('an event at 9 is none, and a later one at 10 lets the child in', () => {
    // 10 on 1 May 2024.
    const cases = [index, caseOf('2024-03-02', '2024-05-01')];
    expect(binary(tablesOf(cases, { children: [{ date_of_birth: '2014-05-01' }] }), '2024Q1')).toEqual([0, 1]);
  });

  test('both ends of the quarter belong', () => {
    const on = (date: string) =>
      binary(tablesOf([caseOf('2023-01-01', '2023-02-01'), caseOf('2024-01-01', date)]), '2024Q1');
    expect(on('2024-03-31')).toBeUndefined();
    expect(on('2024-04-01')).toEqual([0, 1]);
    expect(on('2024-06-30')).toEqual([0, 1]);
    expect(on('2024-07-01')).toBeUndefined();
  });

  test('a year is the sum of its four cohorts: a child of two quarters is in it twice', () => {
    // 2023Q1: index 2023-04-10, offence 2023-08-01: a reoffence. 2023Q2: index 2023-09-01, nothing after it.
    const cases = [
      caseOf('2023-03-01', '2023-04-10'),
      caseOf('2023-08-01', '2023-09-01'),
      caseOf('2023-03-01', '2023-04-10', { offence: { child_id: 'C2' } }),
    ];
    const tables = tablesOf(cases, { children: [{}, { child_id: 'C2' }] });
    expect(binary(tables, '2023Q1')).toEqual([1, 2]);
    expect(binary(tables, '2023Q2')).toEqual([0, 1]);
    expect(binary(tables, '2023/24')).toEqual([1, 3]);
  });

  test('a period that is not made of whole cohorts has no figure', () => {
    const { observations } = take(reoffending, basisOf(tablesOf([index])), [period('2024-04')]);
    for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not applicable' });
  });

  test('the length of a cohort is a parameter: a year of one cohort has the child once', () => {
    const cases = [caseOf('2023-03-01', '2023-04-10'), caseOf('2023-08-01', '2023-09-01')];
    const basis = basisOf(tablesOf(cases), '2026-09-30', { cohortMonths: 12 });
    expect(flat(reoffending, basis, '2023/24')['reoffending.binary']).toEqual({ '2023/24': [1, 1] });
    expect(flat(reoffending, basis, '2023Q1')).toEqual({});
  });
});

describe('reoffences (rules 3 and 4)', () => {
  // Index 2024-04-10: offences to 2025-04-10, proof to 2025-10-10.
  test.each<[string, Case, number]>([
    ['an offence and a sentence after it', again, 1],
    ['an offence on the index date is not one', caseOf('2024-04-10', '2024-09-01'), 0],
    ['an offence before the index date is not one', caseOf('2024-04-09', '2024-09-01'), 0],
    ['an offence the day after is', caseOf('2024-04-11', '2024-09-01'), 1],
    ['an offence on the day 12 months later is', caseOf('2025-04-10', '2025-09-01'), 1],
    ['an offence a day later is not', caseOf('2025-04-11', '2025-09-01'), 0],
    ['proven on the day 18 months later', caseOf('2024-08-01', '2025-10-10'), 1],
    ['proven a day later', caseOf('2024-08-01', '2025-10-11'), 0],
    ['no offence date', caseOf('1900-01-01', '2024-09-01'), 0],
    ['no outcome date', caseOf('2024-08-01', '1900-01-01'), 0],
    ['proven by a caution', caseOf('2024-08-01', '2024-09-01'), 1],
    ['proven by custody', caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'section_250' } }), 1],
    [
      'a community resolution proves nothing',
      caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'community_resolution' } }),
      0,
    ],
    ['dismissed', caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'dismissed' } }), 0],
    ['overturned', caseOf('2024-08-01', '2024-09-01', { outcome: { appeal_status: 'appeal_successful' } }), 0],
    [
      'where the child lived does not matter',
      caseOf('2024-08-01', '2024-09-01', { outcome: { residence: 'other' } }),
      1,
    ],
    [
      'breach of a statutory order',
      caseOf('2024-08-01', '2024-09-01', { offence: { category: 'breach_of_statutory_order' } }),
      0,
    ],
    [
      'breach of a conditional discharge',
      caseOf('2024-08-01', '2024-09-01', { offence: { category: 'breach_of_conditional_discharge' } }),
      0,
    ],
    ['breach of bail', caseOf('2024-08-01', '2024-09-01', { offence: { category: 'breach_of_bail' } }), 0],
    [
      'an age at first hearing that is not known does not matter',
      caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'fine' } }),
      1,
    ],
  ])('%s', (_, later, expected) => {
    expect(reoffences(later)).toBe(expected);
  });

  test('an offence after the 18th birthday is one', () => {
    const born = { children: [{ date_of_birth: '2006-05-01' }] };
    expect(binary(tablesOf([index, again], born), '2024Q1')).toEqual([1, 1]);
  });

  test('an offence of another child is not', () => {
    const other = caseOf('2024-08-01', '2024-09-01', { offence: { child_id: 'C2' } });
    const tables = tablesOf([index, other], { children: [{}, { child_id: 'C2' }] });
    expect(binary(tables, '2024Q1')).toEqual([0, 1]);
  });

  test('two offences with one outcome each are two, on one day too', () => {
    expect(reoffences(again, caseOf('2024-08-01', '2024-09-01'))).toBe(2);
  });

  test('an offence is counted once though it has two outcomes', () => {
    const [first, second] = [
      caseOf('2024-08-01', '2024-09-01', { offence: { offence_id: 'F9' } }),
      caseOf('2024-08-01', '2025-01-01', { offence: { offence_id: 'F9' }, outcome: { outcome: 'fine' } }),
    ];
    const tables = tablesOf([index, first, second]);
    const once = { ...tables, offences: (tables.offences ?? []).slice(0, 2) };
    expect(flat(reoffending, basisOf(once), '2024Q1')['reoffending.per_child']).toEqual({ '2024Q1': [1, 1] });
  });

  test('one outcome in time is enough, though another of the same offence is too late or overturned', () => {
    const outcomes = (...rows: readonly CsvRow[]) => ({
      children: [{}],
      offences: [{ offence_date: '2024-03-01' }, { offence_id: 'F2', offence_date: '2024-08-01' }],
      outcomes: [
        { outcome_date: '2024-04-10' },
        ...rows.map((row, n) => ({ outcome_id: `X${n}`, offence_id: 'F2', ...row })),
      ],
    });
    const [late, soon] = [{ outcome_date: '2025-10-11' }, { outcome_date: '2025-10-10' }];
    expect(binary(outcomes(late, soon), '2024Q1')).toEqual([1, 1]);
    expect(binary(outcomes(soon, late), '2024Q1')).toEqual([1, 1]);
    expect(binary(outcomes({ ...soon, appeal_status: 'appeal_successful' }, late), '2024Q1')).toEqual([0, 1]);
  });

  test('an index date of 29 February: offences to 28 February, proof to 29 August of the year after', () => {
    const leap = caseOf('2024-01-01', '2024-02-29');
    const followedBy = (offence: string, outcome: string) =>
      binary(tablesOf([leap, caseOf(offence, outcome)]), '2023Q4');
    expect(followedBy('2025-02-28', '2025-06-01')).toEqual([1, 1]);
    expect(followedBy('2025-03-01', '2025-06-01')).toEqual([0, 1]);
    expect(followedBy('2024-06-01', '2025-08-29')).toEqual([1, 1]);
    expect(followedBy('2024-06-01', '2025-08-30')).toEqual([0, 1]);
  });

  test('an index date of 31 August: proof to 28 February, for there is no 31st', () => {
    const leap = caseOf('2021-07-01', '2021-08-31');
    const followedBy = (outcome: string) => binary(tablesOf([leap, caseOf('2021-10-01', outcome)]), '2021Q2');
    expect(followedBy('2023-02-28')).toEqual([1, 1]);
    expect(followedBy('2023-03-01')).toEqual([0, 1]);
  });

  test('follow-up and waiting period are parameters', () => {
    const tables = tablesOf([index, caseOf('2024-08-01', '2024-09-01')]);
    const within = (followUpMonths: number, waitingMonths: number) =>
      binary(tables, '2024Q1', basisOf(tables, '2026-09-30', { followUpMonths, waitingMonths }));
    // 4 months to 10 August, then none to wait: the sentence of 1 September is too late.
    expect(within(4, 0)).toEqual([0, 1]);
    expect(within(4, 1)).toEqual([1, 1]);
    // 3 months to 10 July: the offence is too late.
    expect(within(3, 6)).toEqual([0, 1]);
  });
});

describe('maturity (rule 6)', () => {
  // The cohort of 2024Q1 ends on 2024-06-30; 12 months on is 2025-06-30, 18 months on 2025-12-30.
  const tables = tablesOf([index, again]);
  const observe = (asAt: string, label = '2024Q1'): Observation | undefined =>
    take(reoffending, basisOf(tables, asAt), [period(label)]).observations[0];
  const finalOn = day('2025-12-30');
  const notYet = { kind: 'withheld', because: 'not yet mature' };

  test.each<{ at: string; asAt: string; stage: 'forming' | 'in follow-up' | 'waiting'; soFar: number }>([
    { at: 'the day before its last day', asAt: '2024-06-29', stage: 'forming', soFar: 0 },
    { at: 'on its last day', asAt: '2024-06-30', stage: 'in follow-up', soFar: 0 },
    { at: 'the day before 12 months after', asAt: '2025-06-29', stage: 'in follow-up', soFar: 1 },
    { at: '12 months after', asAt: '2025-06-30', stage: 'waiting', soFar: 1 },
    { at: 'the day before 18 months after', asAt: '2025-12-29', stage: 'waiting', soFar: 1 },
  ])('$at: $stage, no figure, and a floor apart', ({ asAt, stage, soFar }) => {
    expect(observe(asAt)).toMatchObject({
      series: 'reoffending.binary',
      numerator: notYet,
      denominator: notYet,
      value: notYet,
      interval: null,
      interim: { numerator: soFar, denominator: 1, stage, finalOn },
    });
  });

  test('18 months after its last day it is final, and has no floor', () => {
    const final = observe('2025-12-30');
    expect(final).toMatchObject({ numerator: { kind: 'known', value: 1 }, denominator: { kind: 'known', value: 1 } });
    expect(final).not.toHaveProperty('interim');
  });

  test('an unfinished cohort has nothing in the flat form', () => {
    expect(flat(reoffending, basisOf(tables, '2025-12-29'), '2024Q1')).toEqual({});
  });

  test('a year is final when its last cohort is', () => {
    // The last cohort of 2024/25 ends on 2025-03-31 and is final on 2026-09-30.
    expect(observe('2026-09-29', '2024/25')).toMatchObject({
      value: notYet,
      interim: { stage: 'waiting', finalOn: day('2026-09-30') },
    });
    expect(observe('2026-09-30', '2024/25')).not.toHaveProperty('interim');
  });

  test('the stages follow the parameters', () => {
    const parameters = { followUpMonths: 6, waitingMonths: 0 };
    const stage = (asAt: string) =>
      take(reoffending, basisOf(tables, asAt, parameters), [period('2024Q1')]).observations[0]?.interim?.stage;
    expect(stage('2024-12-29')).toBe('in follow-up');
    expect(stage('2024-12-30')).toBeUndefined();
  });

  test('after the as-at date nothing is known', () => {
    expect(observe('2024-09-30', '2024Q3')).toMatchObject({ value: { kind: 'withheld', because: 'not available' } });
  });

  test('a cohort before the first outcome is counted like any other, so that the quarters add up to the year', () => {
    const episodes = [{ kind: 'sentence', start_date: '2020-05-16', end_date: '2020-07-15' }];
    const children = [{ date_of_birth: '2006-02-27' }];
    const outcomes = [{ outcome_date: '2020-12-21', outcome: 'fine' }];
    const basis = basisOf({ children, offences: [{}], outcomes, custodyEpisodes: episodes });
    expect(flat(reoffending, basis, '2020Q2', '2020Q3', '2020/21')['reoffending.binary']).toEqual({
      '2020Q2': [0, 1],
      '2020Q3': [0, 1],
      '2020/21': [0, 2],
    });
  });
});

test('by ethnicity, sex, age at the index date and index outcome group (rule 7), each adding up to the cohort', () => {
  const children = [
    { child_id: 'C1', date_of_birth: '2009-04-11', sex: 'female', ethnicity: 'B1' },
    { child_id: 'C2', date_of_birth: '2009-04-10', sex: 'male', ethnicity: '' },
    { child_id: 'C3', date_of_birth: '2007-01-01', sex: 'other', ethnicity: 'W1' },
  ];
  const of = (child_id: string, outcome: string) =>
    caseOf('2024-03-01', '2024-04-10', { offence: { child_id }, outcome: { outcome } });
  const tables = tablesOf(
    [
      of('C1', 'youth_caution'),
      of('C2', 'referral_order'),
      caseOf('2024-08-01', '2024-09-01', { offence: { child_id: 'C2' } }),
    ],
    {
      children,
      custodyEpisodes: [{ child_id: 'C3', kind: 'sentence', start_date: '2024-01-01', end_date: '2024-05-01' }],
    },
  );
  const found = flat(reoffending, basisOf(tables), '2024Q1');
  const of2024 = (id: string) => found[`reoffending.binary.${id}`]?.['2024Q1'];
  expect(found['reoffending.binary']).toEqual({ '2024Q1': [1, 3] });
  // 14 the day before the 15th birthday, 15 on it.
  expect([of2024('age.10_14'), of2024('age.15_17')]).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(['black', 'not_known', 'white'].map((group) => of2024(`ethnicity.${group}`))).toEqual([
    [0, 1],
    [1, 1],
    [0, 1],
  ]);
  expect(['female', 'male', 'not_known'].map((sex) => of2024(`sex.${sex}`))).toEqual([
    [0, 1],
    [1, 1],
    [0, 1],
  ]);
  expect(['pre-court', 'first-tier', 'custody', 'community'].map((group) => of2024(`index.${group}`))).toEqual([
    [0, 1],
    [1, 1],
    [0, 1],
    undefined,
  ]);
});

describe('laws', () => {
  const at = fc.integer({ min: 0, max: 900 });
  const cases = fc.array(
    fc.record({ child: fc.constantFrom('C1', 'C2'), offence: at, wait: fc.integer({ min: 0, max: 500 }) }),
    { minLength: 1, maxLength: 10 },
  );
  const start = day('2022-04-01');

  test('agrees with counting one child, one quarter, one offence at a time', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const events = given.map(({ child, offence, wait }) => ({
          child,
          offence: start + offence,
          outcome: start + offence + wait,
        }));
        const tables = tablesOf(
          events.map((e) => caseOf(isoText(e.offence), isoText(e.outcome), { offence: { child_id: e.child } })),
          { children: [{}, { child_id: 'C2' }] },
        );
        for (const label of ['2022Q1', '2022Q4', '2023Q2']) {
          const { from, to } = period(label);
          const members = ['C1', 'C2'].flatMap((child) => {
            const own = events.filter((e) => e.child === child);
            const days = own.map((e) => e.outcome).filter((d) => d >= from && d <= to);
            if (days.length === 0) return [];
            const on = Math.min(...days);
            const counted = own.filter(
              (e) => e.offence > on && e.offence <= addMonths(on, 12) && e.outcome <= addMonths(on, 18),
            );
            return [counted.length];
          });
          const found = flat(reoffending, basisOf(tables), label)['reoffending.per_child']?.[label];
          const expected = [members.reduce((sum, n) => sum + n, 0), members.length];
          expect(found).toEqual(members.length === 0 ? undefined : expected);
        }
      }),
      { seed: 20_260_930, numRuns: 150 },
    );
  });
});
