import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../src/measures/basis.ts';
import type { Measure } from '../../../src/measures/measure.ts';
import { reoffending } from '../../../src/measures/reoffending.ts';
import { reoffendingAfterDiversion } from '../../../src/measures/reoffending-after-diversion.ts';
import type { Case } from '../../support/cases.ts';
import { caseOf, tablesOf } from '../../support/cases.ts';
import { period } from '../../support/flat.ts';
import type { CsvRow, CsvTables } from '../../support/rows.ts';
import { basisOf } from '../../support/rows.ts';

const later = 'a later index event of the same cohort, or another on the same day';
const age = 'an index event of a child not known to be 10 to 17 on that day';
const onTheDate = 'an offence on the index date';
const before = 'an offence before the index date, with an outcome after that date';
const tooLongAfter = 'an offence more than 12 months after the index date';
const breach = 'breach of an order, a conditional discharge or bail';
const neverProven = 'never proven: no caution or sentence for it stands by the as-at date';
const tooLate = 'proven more than 18 months after the index date';

/** What is passed over for a period: `[reason, table, rows]`. */
const passedOver = (basis: Basis, label = '2024Q1', measure: Measure = reoffending) =>
  (measure.passedOver?.(basis, period(label)) ?? []).map(({ reason, table, rows }) => [reason, table, rows]);

/** The caution that lets the child into the cohort of 2024Q1, on 2024-04-10: row 0 of both tables. */
const index = caseOf('2024-03-01', '2024-04-10');
const passed = (...more: readonly Case[]) => passedOver(basisOf(tablesOf([index, ...more])));

describe('offences, against the index date of 2024-04-10', () => {
  const category = (text: string): Partial<Case> => ({ offence: { category: text } });
  const outcome = (row: CsvRow): Partial<Case> => ({ outcome: row });

  // Row 1 is the offence asked about. Its outcome is after the quarter, so that it is no index event in it.
  test.each<[string, Case, string | undefined]>([
    ['on the index date', caseOf('2024-04-10', '2024-09-01'), onTheDate],
    [
      'on the index date, a breach never proven',
      caseOf('2024-04-10', '1900-01-01', category('breach_of_bail')),
      onTheDate,
    ],
    ['the day before, its outcome after', caseOf('2024-04-09', '2024-09-01'), before],
    ['the day before, dismissed after', caseOf('2024-04-09', '2024-09-01', outcome({ outcome: 'dismissed' })), before],
    ['a breach before, its outcome after', caseOf('2024-04-09', '2024-09-01', category('breach_of_bail')), before],
    ['before, and its outcome too', caseOf('2024-01-01', '2024-03-31'), undefined],
    ['before, no outcome', caseOf('2024-04-09', '1900-01-01'), undefined],
    ['before, its outcome after the as-at date', caseOf('2024-04-09', '2026-10-01'), undefined],
    ['12 months after: a reoffence', caseOf('2025-04-10', '2025-09-01'), undefined],
    ['a day more than 12 months after', caseOf('2025-04-11', '2025-09-01'), tooLongAfter],
    ['so long after, and a breach', caseOf('2025-04-11', '2025-09-01', category('breach_of_bail')), tooLongAfter],
    ['18 months after', caseOf('2025-10-10', '2025-11-01'), tooLongAfter],
    ['a day more than 18 months after', caseOf('2025-10-11', '2025-11-01'), undefined],
    ['breach of a statutory order', caseOf('2024-08-01', '2024-09-01', category('breach_of_statutory_order')), breach],
    ['a breach never proven', caseOf('2024-08-01', '1900-01-01', category('breach_of_bail')), breach],
    ['no outcome', caseOf('2024-08-01', '1900-01-01'), neverProven],
    ['dismissed', caseOf('2024-08-01', '2024-09-01', outcome({ outcome: 'dismissed' })), neverProven],
    ['diverted', caseOf('2024-08-01', '2024-09-01', outcome({ outcome: 'community_resolution' })), neverProven],
    ['overturned', caseOf('2024-08-01', '2024-09-01', outcome({ appeal_status: 'appeal_successful' })), neverProven],
    ['sentenced after the as-at date', caseOf('2024-08-01', '2026-10-01'), neverProven],
    ['proven 18 months after: a reoffence', caseOf('2024-08-01', '2025-10-10'), undefined],
    ['proven a day later', caseOf('2024-08-01', '2025-10-11'), tooLate],
    ['no offence date', caseOf('1900-01-01', '2024-09-01'), undefined],
    ['of another child', caseOf('2024-04-10', '2024-09-01', { offence: { child_id: 'C2' } }), undefined],
  ])('%s', (_, more, reason) => {
    expect(passed(more)).toEqual(reason === undefined ? [] : [[reason, 'offences', [1]]]);
  });

  test('dated after the as-at date: nobody has looked at it', () => {
    const basis = basisOf(tablesOf([index, caseOf('2024-12-02', '1900-01-01')]), '2024-12-01');
    expect(passedOver(basis)).toEqual([]);
  });

  test('of no child in the cohort', () => {
    expect(passedOver(basisOf(tablesOf([caseOf('2024-04-10', '2024-09-01')])))).toEqual([]);
  });

  test('the months are those chosen', () => {
    const tables = tablesOf([index, caseOf('2024-11-01', '2024-12-01'), caseOf('2024-08-01', '2025-02-11')]);
    expect(passedOver(basisOf(tables, '2026-09-30', { followUpMonths: 6, waitingMonths: 4 }))).toEqual([
      ['an offence more than 6 months after the index date', 'offences', [1]],
      ['proven more than 10 months after the index date', 'offences', [2]],
    ]);
  });
});

describe('index events', () => {
  test('later in the cohort, and another on the same day', () => {
    // Offences of before the index date; the outcome of row 1 is on the date, that of row 2 after it.
    expect(passed(caseOf('2024-02-01', '2024-04-10'), caseOf('2024-02-01', '2024-06-30'))).toEqual([
      [later, 'outcomes', [1, 2]],
      [before, 'offences', [2]],
    ]);
  });

  test('of the next quarter: in its own cohort', () => {
    expect(passed(caseOf('2024-02-01', '2024-07-01'))).toEqual([[before, 'offences', [1]]]);
  });

  test('a release later in the cohort, whichever row it has', () => {
    const episode = { kind: 'sentence', start_date: '2024-04-01', end_date: '2024-05-01' };
    expect(passedOver(basisOf(tablesOf([index], { custodyEpisodes: [episode] })))).toEqual([
      [later, 'custodyEpisodes', [0]],
    ]);
  });

  test('a caution after a release in the same cohort', () => {
    const episode = { kind: 'sentence', start_date: '2024-01-01', end_date: '2024-04-02' };
    expect(passedOver(basisOf(tablesOf([index], { custodyEpisodes: [episode] })))).toEqual([
      [later, 'outcomes', [0]],
      [before, 'offences', [0]],
    ]);
  });

  test('of a child of 18, of 9, and of no known birth', () => {
    const children = [
      { child_id: 'A', date_of_birth: '2006-04-10' },
      { child_id: 'B', date_of_birth: '2014-04-11' },
      { child_id: 'C', date_of_birth: '1900-01-01' },
    ];
    const cases = children.map(({ child_id }) => caseOf('2024-03-01', '2024-04-10', { offence: { child_id } }));
    expect(passedOver(basisOf(tablesOf(cases, { children })))).toEqual([[age, 'outcomes', [0, 1, 2]]]);
  });

  test('at 9, before the one at 10 that lets the child in', () => {
    const children = [{ date_of_birth: '2014-05-01' }];
    const basis = basisOf(tablesOf([index, caseOf('2024-03-02', '2024-05-01')], { children }));
    expect(passedOver(basis)).toEqual([[age, 'outcomes', [0]]]);
  });

  test('not local, or overturned: no index event, and left out elsewhere', () => {
    expect(passed(caseOf('2024-02-01', '2024-04-09', { outcome: { residence: 'other' } }))).toEqual([]);
  });
});

describe('a period of several cohorts', () => {
  // Index dates 2024-04-10 and 2024-09-01 in one financial year.
  const second = caseOf('2024-08-01', '2024-09-01');
  const ofTheYear = (...more: readonly Case[]) => passedOver(basisOf(tablesOf([index, second, ...more])), '2024/25');

  test('what is a reoffence in one is passed over in none', () => {
    // On the second index date, and before it with an outcome after: reoffences after the first.
    expect(ofTheYear(caseOf('2024-09-01', '2025-05-01'), caseOf('2024-08-20', '2025-05-01'))).toEqual([]);
    expect(passedOver(basisOf(tablesOf([index, second, caseOf('2024-09-01', '2025-05-01')])), '2024Q2')).toEqual([
      [onTheDate, 'offences', [2]],
    ]);
  });

  test('what both pass over for one reason is listed once', () => {
    expect(ofTheYear(caseOf('2024-12-01', '1900-01-01'))).toEqual([[neverProven, 'offences', [2]]]);
  });

  test('what they pass over for different reasons is listed under each', () => {
    // On the first index date; before the second, with an outcome after it.
    expect(ofTheYear(caseOf('2024-04-10', '2025-05-01'))).toEqual([
      [onTheDate, 'offences', [2]],
      [before, 'offences', [2]],
    ]);
  });

  test('a period not made of cohorts has none', () => {
    expect(passedOver(basisOf(tablesOf([index, second])), '2024-04')).toEqual([]);
  });
});

test('after diversion: the index event is the diversion', () => {
  const tables: CsvTables = tablesOf([
    caseOf('2024-03-01', '2024-04-10', { outcome: { outcome: 'community_resolution' } }),
    caseOf('2024-03-02', '2024-05-10', { outcome: { outcome: 'community_resolution' } }),
    caseOf('2024-08-01', '2024-09-01', { outcome: { outcome: 'community_resolution' } }),
    caseOf('2024-08-02', '2024-09-01'),
  ]);
  expect(passedOver(basisOf(tables), '2024Q1', reoffendingAfterDiversion)).toEqual([
    [later, 'outcomes', [1]],
    [before, 'offences', [1]],
    [neverProven, 'offences', [2]],
  ]);
});

/** One row for each reason, by a child of 18 and one of 15. */
const everyReason = (outcome: string): CsvTables =>
  tablesOf(
    [
      caseOf('2024-03-01', '2024-04-10', { outcome: { outcome } }),
      caseOf('2024-03-01', '2024-04-11', { outcome: { outcome } }),
      caseOf('2024-03-01', '2024-04-11', { offence: { child_id: 'A' }, outcome: { outcome } }),
      caseOf('2024-04-10', '1900-01-01'),
      caseOf('2025-05-01', '1900-01-01'),
      caseOf('2024-08-01', '1900-01-01', { offence: { category: 'breach_of_bail' } }),
      caseOf('2024-08-01', '1900-01-01'),
      caseOf('2024-08-01', '2026-01-01'),
    ],
    { children: [{}, { child_id: 'A', date_of_birth: '2006-01-01' }] },
  );

test.each<[Measure, string, readonly RegExp[]]>([
  [
    reoffending,
    'youth_caution',
    [
      /on the earliest of its index events/,
      /must be 10 to 17 on that day/,
      /offence on the index date is not one/,
      /A reoffence is an offence after the index date/,
      /up to \{followUpMonths\} months after it/,
      /nor counts as a reoffence/,
      /with a caution or sentence that stands/,
      /up to \{proofMonths\} months after the index date/,
    ],
  ],
  [
    reoffendingAfterDiversion,
    'community_resolution',
    [
      /on the earliest diversion outcome/,
      /aged 10 to 17/,
      ...Array.from({ length: 4 }, () => /those of proven reoffending/),
      /must still lead to a caution or a sentence/,
      /those of proven reoffending/,
    ],
  ],
])('every reason points at the sentence of the rule that gives it: $id', (measure, outcome, sentences) => {
  const found = measure.passedOver?.(basisOf(everyReason(outcome)), period('2024Q1')) ?? [];
  expect(found.map(({ reason }) => reason)).toEqual([
    later,
    age,
    onTheDate,
    before,
    tooLongAfter,
    breach,
    neverProven,
    tooLate,
  ]);
  for (const [place, { sentence }] of found.entries())
    expect(measure.rule[sentence - 1]).toMatch(sentences[place] ?? /^$/);
});
