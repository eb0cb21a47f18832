import { describe, expect, test } from 'vitest';
import { disparityEvents } from '../../src/measures/cohorts/disparity-events.ts';
import { disparityCounts } from '../../src/measures/disparity-counts.ts';
import { take } from '../../src/measures/measure.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

/** Outcomes, each for an offence of its own unless said otherwise. */
const of = (rows: readonly { outcome?: CsvRow; offence?: CsvRow }[], more: CsvTables = {}): CsvTables => ({
  children: [{}, { child_id: 'C2' }],
  offences: rows.map(({ outcome: { child_id = 'C1' } = {}, offence }, n) => ({
    offence_id: `F${n}`,
    child_id,
    ...offence,
  })),
  outcomes: rows.map(({ outcome }, n) => ({ outcome_id: `O${n}`, offence_id: `F${n}`, ...outcome })),
  ...more,
});

/** White children, outcomes and offences of a period. */
function counts(tables: CsvTables, label = '2024/25', asAt = '2026-09-30'): readonly number[] {
  const found = flat(disparityCounts, basisOf(tables, asAt), label);
  return ['children', 'outcomes', 'offences'].map((name) => found[`disparity.${name}.white`]?.[label]?.[0] ?? 0);
}

test('one caution: a child, an outcome and an offence, by sex, outcome group and score', () => {
  const year = { '2024/25': [1, null] };
  expect(flat(disparityCounts, basisOf(of([{}])), '2024/25')).toEqual({
    'disparity.children.white': year,
    'disparity.children.white.male': year,
    'disparity.outcomes.white': year,
    'disparity.outcomes.white.pre-court': year,
    'disparity.offences.white': year,
    'disparity.offences.white.score_3': year,
    'disparity.offences.white.theft_and_handling': year,
    'disparity.offences.sex_male.score_3': year,
    'disparity.offences.sex_male.theft_and_handling': year,
    'disparity.offences.white.male.score_3': year,
    'disparity.offences.white.theft_and_handling.score_3': year,
  });
});

describe('which outcomes count (rule 1)', () => {
  const one = (outcome: CsvRow, offence: CsvRow = {}, child: CsvRow = {}) =>
    of([{ outcome, offence }], { children: [child] });
  const heard = { first_hearing_date: '2024-05-20' };
  const [yes, no] = [
    [1, 1, 1],
    [0, 0, 0],
  ];
  test.each<[string, CsvTables, readonly number[]]>([
    ['a sentence', one({ outcome: 'referral_order' }, heard), yes],
    ['a community resolution', one({ outcome: 'community_resolution' }), no],
    ['not guilty', one({ outcome: 'not_guilty' }, heard), no],
    ['overturned on appeal', one({ appeal_status: 'appeal_successful' }), no],
    ['appeal blank', one({ appeal_status: '' }), yes],
    ['living elsewhere', one({ residence: 'other' }), no],
    ['residence blank', one({ residence: '' }), yes],
    ['a withdrawn child', one({}, {}, { deleted: 'true' }), no],
    ['9 at the offence', one({}, { age_at_arrest_or_offence: '9' }), no],
    ['10 at the offence', one({}, { age_at_arrest_or_offence: '10' }), yes],
    ['17 at the offence', one({}, { age_at_arrest_or_offence: '17' }), yes],
    ['18 at the offence', one({}, { age_at_arrest_or_offence: '18' }), no],
    ['arrested on the 18th birthday', one({}, { arrest_date: '2024-05-03' }, { date_of_birth: '2006-05-03' }), no],
    ['17 at first hearing', one({}, { age_at_first_hearing: '17' }), yes],
    ['18 at first hearing', one({}, { age_at_first_hearing: '18' }), no],
    ['a court outcome whose first hearing is not known', one({ outcome: 'fine' }), no],
    ['a caution on the 18th birthday', one({}, {}, { date_of_birth: '2006-06-01' }), no],
    ['a caution the day before', one({}, {}, { date_of_birth: '2006-06-02' }), yes],
    ['no outcome date', one({ outcome_date: '1900-01-01' }), no],
    ['the offence is not there', { ...one({}), offences: [{ offence_id: 'F9' }] }, no],
  ])('%s', (_, tables, expected) => {
    expect(counts(tables)).toEqual(expected);
  });

  test('nothing after the as-at date', () => {
    expect(counts(of([{}]), '2024/25', '2024-06-01')).toEqual(yes);
    expect(counts(of([{}]), '2024/25', '2024-05-31')).toEqual(no);
  });
});

describe('what is one (rule 2)', () => {
  const on = (date: string, more: CsvRow = {}) => ({ outcome: { outcome_date: date, ...more } });
  const heard = { first_hearing_date: '2024-05-20' };

  test.each<[string, CsvTables, readonly number[]]>([
    ['a child is one in a year, though it has two outcomes', of([on('2024-06-01'), on('2024-09-01')]), [1, 2, 2]],
    ['two offences with one outcome on one day are one outcome', of([{}, {}]), [1, 1, 2]],
    ['the same outcome a day later is another', of([on('2024-06-01'), on('2024-06-02')]), [1, 2, 2]],
    ['two outcomes on one day are two', of([{}, { outcome: { outcome: 'youth_conditional_caution' } }]), [1, 2, 2]],
    ['the same outcome of two children on one day is two', of([{}, { outcome: { child_id: 'C2' } }]), [2, 2, 2]],
    [
      'an offence with two outcomes is one offence',
      of([{}, { outcome: { offence_id: 'F0', outcome_date: '2024-07-01' } }]),
      [1, 2, 1],
    ],
    ['one outcome exported twice', of([{}, { outcome: { offence_id: 'F0' } }]), [1, 1, 1]],
    [
      'an outcome that does not count makes no other one its double',
      of([{ outcome: { residence: 'other' } }, {}]),
      [1, 1, 1],
    ],
  ])('%s', (_, tables, expected) => {
    expect(counts(tables)).toEqual(expected);
  });

  test('an offence with outcomes in two years counts in both; 31 March and 1 April part them', () => {
    const tables = of(
      [on('2024-03-31'), on('2024-04-01', { offence_id: 'F0' })].map((row) => ({
        ...row,
        offence: { offence_date: '2024-01-01' },
      })),
    );
    expect(counts(tables, '2023/24')).toEqual([1, 1, 1]);
    expect(counts(tables, '2024/25')).toEqual([1, 1, 1]);
  });

  test('children count from outcomes of 1 April 2020 on', () => {
    const offence = { offence_date: '2020-04-01' };
    const from = (date: string) => of([{ outcome: { outcome_date: date }, offence }]);
    expect(counts(from('2020-04-01'), '2020/21')).toEqual([1, 1, 1]);
    expect(counts(from('2020-03-31'), '2019/20')[0]).toBe(0);
  });

  test('an offence of 31 March 2020 is not counted, though its child and outcome are', () => {
    expect(
      counts(of([{ outcome: { outcome_date: '2020-06-01' }, offence: { offence_date: '2020-03-31' } }]), '2020/21'),
    ).toEqual([1, 1, 0]);
    expect(
      counts(of([{ outcome: { outcome_date: '2020-06-01' }, offence: { offence_date: '2020-04-01' } }]), '2020/21'),
    ).toEqual([1, 1, 1]);
  });

  test('an offence without a date is not counted', () => {
    const undated = { offence_date: '1900-01-01', age_at_arrest_or_offence: '15' };
    expect(counts(of([{ offence: undated }]))).toEqual([1, 1, 0]);
  });

  test('the first day counted is a parameter', () => {
    const basis = basisOf(of([{}]), '2026-09-30', { disparityCountsFrom: day('2024-06-02') });
    expect(flat(disparityCounts, basis, '2024/25')).toEqual({});
  });

  test('by outcome group: each of the four', () => {
    const outcomes = ['youth_caution', 'referral_order', 'fine', 'youth_rehabilitation_order', 'section_250'];
    const tables = of(outcomes.map((outcome) => ({ outcome: { outcome }, offence: heard })));
    const found = flat(disparityCounts, basisOf(tables), '2024/25');
    const groups = ['pre-court', 'first-tier', 'community', 'custody'];
    expect(groups.map((group) => found[`disparity.outcomes.white.${group}`]?.['2024/25'])).toEqual([
      [1, null],
      [2, null],
      [1, null],
      [1, null],
    ]);
  });

  test('by seriousness score: an absent one is 0', () => {
    const scores = ['', '0', '1', '8', '8', 'high'];
    const tables = of(scores.map((seriousness) => ({ offence: { seriousness } })));
    const found = flat(disparityCounts, basisOf(tables), '2024/25');
    const score = (n: number) => found[`disparity.offences.white.score_${n}`]?.['2024/25']?.[0] ?? 0;
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(score)).toEqual([3, 1, 0, 0, 0, 0, 0, 0, 2]);
  });
});

test('offences as the sheets of the toolkit: by category, sex and score, of two and three together', () => {
  const tables = of(
    [
      { offence: { category: 'robbery', seriousness: '6' } },
      { offence: { category: 'robbery', seriousness: '6' } },
      { offence: { category: '', seriousness: '2' } },
      { outcome: { child_id: 'C2' }, offence: { category: 'robbery', seriousness: '5' } },
    ],
    { children: [{ ethnicity: 'B1' }, { child_id: 'C2', ethnicity: 'NS', sex: '' }] },
  );
  const found = flat(disparityCounts, basisOf(tables), '2024/25');
  const offences = (group: string) => found[`disparity.offences.${group}`]?.['2024/25']?.[0] ?? 0;
  expect(['black.robbery', 'black.not_known', 'not_known.robbery', 'white.robbery'].map(offences)).toEqual([
    2, 1, 1, 0,
  ]);
  expect(['sex_male.score_6', 'sex_male.score_2', 'sex_not_known.score_5'].map(offences)).toEqual([2, 1, 1]);
  expect(['sex_male.robbery', 'sex_not_known.robbery', 'sex_female.robbery'].map(offences)).toEqual([2, 1, 0]);
  expect(['black.male.score_6', 'not_known.not_known.score_5'].map(offences)).toEqual([2, 1]);
  expect(['black.robbery.score_6', 'black.not_known.score_2', 'not_known.robbery.score_5'].map(offences)).toEqual([
    2, 1, 1,
  ]);
});

test('of two together 0 is a figure; of three there are only those that there are', () => {
  const { observations } = take(disparityCounts, basisOf(of([{}])), [period('2024/25')]);
  const offences = observations.filter(({ series }) => series === 'disparity.offences');
  const of3 = offences.filter(({ group }) => Object.keys(group ?? {}).length === 3);
  // 6 groups, 6 x 9 scores, 6 x 20 categories, 3 sexes x 9 and x 20.
  expect(offences.length - of3.length).toBe(6 + 54 + 120 + 27 + 60);
  expect(of3).toHaveLength(2);
});

test('every ethnic group has a figure, not known among them, and 0 is a figure', () => {
  const tables = of([{}, { outcome: { child_id: 'C2' } }], { children: [{}, { child_id: 'C2', ethnicity: 'NS' }] });
  const { observations } = take(disparityCounts, basisOf(tables), [period('2024/25')]);
  const children = observations.filter(
    ({ series, group }) => series === 'disparity.children' && group && Object.keys(group).length === 1,
  );
  expect(children.map(({ group, value }) => [group?.ethnicity, value.kind === 'known' && value.value])).toEqual([
    ['asian', 0],
    ['black', 0],
    ['mixed', 0],
    ['other', 0],
    ['white', 1],
    ['not_known', 1],
  ]);
});

test('sexes: anything but male and female is not known', () => {
  const sexes = ['male', 'Female', 'not_known', '', 'intersex'];
  const children = sexes.map((sex, n) => ({ child_id: `S${n}`, sex }));
  const tables = of(
    children.map(({ child_id }) => ({ outcome: { child_id } })),
    { children },
  );
  const found = flat(disparityCounts, basisOf(tables), '2024/25');
  expect(['male', 'female', 'not_known'].map((sex) => found[`disparity.children.white.${sex}`]?.['2024/25'])).toEqual([
    [1, null],
    [1, null],
    [3, null],
  ]);
});

test('before the extract begins and after the as-at date nothing is known', () => {
  const { observations } = take(disparityCounts, basisOf(of([{}]), '2024-12-31'), ['2023/24', '2025/26'].map(period));
  expect(observations).toHaveLength(6);
  for (const { value } of observations) expect(value).toEqual({ kind: 'withheld', because: 'not available' });
});

test('behind an outcome stand the rows of every offence it was given for, in each of its figures, though it counts once', () => {
  const caution = { outcome: 'youth_caution' };
  const tables = of([
    { outcome: caution },
    { outcome: caution },
    { outcome: { ...caution, outcome_date: '2024-06-02' } },
  ]);
  const { observations } = take(disparityCounts, basisOf(tables), [period('2024/25')]);
  const told = observations.filter(
    ({ series, group, value }) =>
      series === 'disparity.outcomes' && group?.ethnicity === 'white' && value.kind === 'known' && value.value > 0,
  );
  expect(told.map(({ group, value, behind }) => [group, value, behind?.numerator()])).toEqual(
    [{ ethnicity: 'white' }, { ethnicity: 'white', outcomeGroup: 'pre-court' }].map((group) => [
      group,
      { kind: 'known', value: 2 },
      [{ table: 'outcomes', rows: [0, 1, 2] }],
    ]),
  );
});

test('every outcome row counts or is left out for one reason', () => {
  const rows = [
    {},
    { outcome: { residence: 'other' } },
    { outcome: { outcome: 'fine' } },
    {
      outcome: { outcome_date: '2020-03-31' },
      offence: { offence_date: '2020-01-01', age_at_arrest_or_offence: '11' },
    },
  ];
  const { children, leftOut } = disparityEvents(basisOf(of(rows)));
  expect(children).toHaveLength(1);
  expect(leftOut.filter(({ rows: n }) => n.length > 0).map(({ rows: n }) => n.length)).toEqual([1, 1, 1]);
});
