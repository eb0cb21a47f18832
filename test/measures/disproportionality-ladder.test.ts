import { describe, expect, test } from 'vitest';
import { openStudy } from '../../src/commands/shared/open-study.ts';
import type { Basis } from '../../src/measures/basis.ts';
import { disproportionality } from '../../src/measures/disproportionality.ts';
import { take } from '../../src/measures/measure.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { childOf } from '../../src/measures/traced-row.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { span } from '../../src/vocabulary/period.ts';
import { silent } from '../support/board-report.ts';
import { period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf, day } from '../support/rows.ts';

/** A sentence or other outcome of a child (by its name) for an offence; both are known by a name too. */
const sentence = (child_id: string, name: string, row: CsvRow): CsvRow => ({
  outcome_id: name,
  offence_id: name,
  child_id,
  ...row,
});
const offence = (child_id: string, name: string, row: CsvRow = {}): CsvRow => ({
  offence_id: name,
  child_id,
  offence_date: '2024-04-10',
  first_hearing_date: '2024-05-20',
  ...row,
});
const remandOf = (child_id: string, start_date: string, row: CsvRow = {}): CsvRow => ({
  episode_id: child_id,
  child_id,
  start_date,
  end_date: '2024-06-01',
  ...row,
});

const isOf = ({ child_id = '' }: CsvRow, children: readonly string[]): boolean => children.includes(child_id);

// Three Black children, five White, one Asian and one of whom it is not known; what befell each in April to June 2024.
const tables: CsvTables = {
  children: [
    ...['b1', 'b2', 'b3'].map((child_id) => ({ child_id, ethnicity: 'B1' })),
    ...['w1', 'w2', 'w3', 'w4', 'w5'].map((child_id) => ({ child_id, ethnicity: 'W1' })),
    { child_id: 'a1', ethnicity: 'A1' },
    { child_id: 'n1', ethnicity: 'NS' },
    { child_id: 'withdrawn', ethnicity: 'B1', deleted: 'true' },
    { child_id: 'nine', ethnicity: 'B1', date_of_birth: '2014-06-01' },
  ],
  offences: [
    offence('b1', 'b1 before', { offence_date: '2023-02-01', first_hearing_date: '' }),
    offence('b1', 'b1'),
    offence('b2', 'b2'),
    offence('b3', 'b3'),
    offence('b3', 'b3 diverted'),
    offence('w1', 'w1'),
    offence('w2', 'w2 before', { offence_date: '2023-02-01', first_hearing_date: '' }),
    offence('w2', 'w2'),
    offence('w3', 'w3', { offence_date: '2024-01-05', arrest_date: '2024-04-02' }),
    offence('w4', 'w4', { offence_date: '2024-02-01' }),
    offence('w5', 'w5', { offence_date: '2024-04-30' }),
    offence('a1', 'a1'),
    offence('n1', 'n1'),
    offence('withdrawn', 'withdrawn'),
    offence('nine', 'nine'),
    offence('nobody', 'nobody'),
  ],
  outcomes: [
    sentence('b1', 'b1 before', { outcome_date: '2023-03-01' }),
    sentence('b1', 'b1', { outcome: 'section_250' }),
    sentence('b2', 'b2', { outcome: 'community_resolution' }),
    sentence('b3', 'b3', {}),
    sentence('b3', 'b3 diverted', { outcome: 'community_resolution', outcome_date: '2024-04-20' }),
    sentence('w1', 'w1', { outcome: 'referral_order' }),
    sentence('w2', 'w2 before', { outcome_date: '2023-03-01' }),
    sentence('w2', 'w2', { outcome: 'community_resolution' }),
    sentence('w3', 'w3', { outcome: 'fine' }),
    sentence('w4', 'w4', { outcome: 'youth_rehabilitation_order' }),
    sentence('a1', 'a1', { outcome: 'section_250', residence: 'other' }),
    sentence('n1', 'n1', { outcome: 'section_250' }),
  ],
  custodyEpisodes: [
    remandOf('b1', '2024-04-11'),
    remandOf('w3', '2024-04-03', { establishment: 'local_authority_accommodation' }),
    remandOf('w4', '2024-02-02'),
    remandOf('w5', '2024-05-01'),
  ],
  population: [100, 100, 100, 100, 600].map((aged, place) => ({
    year: '2023',
    ethnicity: ['asian', 'black', 'mixed', 'other', 'white'][place] ?? '',
    aged_10_to_17: String(aged),
  })),
};

const basis = basisOf(tables);
const spring = period('2024Q1');

const allOf = (on: Basis, during: Period = spring): readonly Observation[] =>
  take(disproportionality, on, [during]).observations;

function figure(kind: string, ethnicity: string, observations = allOf(basis)): Observation {
  const series = `disproportionality.${kind}`;
  const found = observations.find((o) => o.series === series && o.group?.ethnicity === ethnicity);
  if (!found) throw new Error(`nothing of ${series} ${ethnicity}`);
  return found;
}

/** So many of so many. */
const counts = (kind: string, ethnicity: string, on = basis): string => {
  const { numerator, denominator } = figure(kind, ethnicity, allOf(on));
  return `${numberOf(numerator)} of ${denominator && numberOf(denominator)}`;
};

describe('who counts at each stage, on paper', () => {
  test.each([
    ['offence, by the day of arrest where there is one', 'offence', [3, 4, 1, 1]],
    ['diversion, where nothing more serious followed in the period', 'diversion', [1, 1, 0, 0]],
    ['caution or sentence, of local children', 'children', [2, 3, 0, 1]],
    ['first entry', 'fte', [1, 3, 0, 1]],
    ['court', 'court', [1, 3, 0, 1]],
    ['custody', 'custody', [1, 0, 0, 1]],
    ['remand that began, but not to local authority accommodation', 'remand', [1, 1, 0, 0]],
  ])('%s', (_, stage, expected) => {
    const counted = ['black', 'white', 'asian', 'not_known'].map((group) =>
      numberOf(figure(`${stage}.relative_rate`, group).numerator),
    );
    expect(counted).toEqual(expected);
  });
});

describe('of the stage before, on paper', () => {
  test.each([
    ['diverted, of those dealt with', 'diversion', ['1 of 3', '1 of 4', '0 of 0', '0 of 1']],
    ['cautioned or sentenced, of those dealt with', 'children', ['2 of 3', '3 of 4', '0 of 0', '1 of 1']],
    ['first-time entrants, of those never cautioned before', 'fte', ['1 of 2', '3 of 3', '0 of 0', '1 of 1']],
    ['sentenced at court, of those cautioned or sentenced', 'court', ['1 of 2', '3 of 3', '0 of 0', '1 of 1']],
    ['custody, of those sentenced at court', 'custody', ['1 of 1', '0 of 3', '0 of 0', '1 of 1']],
    ['on remand before the sentence, whenever that began', 'remand', ['1 of 1', '1 of 3', '0 of 0', '0 of 1']],
  ])('%s', (_, stage, expected) => {
    const groups = ['black', 'white', 'asian', 'not_known'];
    expect(groups.map((group) => counts(`${stage}.of_stage_before`, group))).toEqual(expected);
  });

  test('arrest or offence has none before it but the population, and diversion no ratio', () => {
    const series = new Set(allOf(basis).map((o) => o.series));
    expect([...series].filter((one) => one.includes('offence.of_stage'))).toEqual([]);
    expect([...series].filter((one) => one.includes('diversion.of_stage'))).toEqual([
      'disproportionality.diversion.of_stage_before',
      'disproportionality.diversion.of_stage_before_difference',
    ]);
  });

  test('none counts who is not at the stage before: an entrant by age at the outcome, not dealt with by age at the hearing', () => {
    const offences = (tables.offences ?? []).map((row) =>
      isOf(row, ['w1']) ? { ...row, first_hearing_date: '' } : row,
    );
    const other = basisOf({ ...tables, offences }, '2026-09-30', { ageBasis: 'outcome_date' });
    expect(counts('fte.relative_rate', 'white', other)).toBe('3 of 600');
    expect(counts('fte.of_stage_before', 'white', other)).toBe('2 of 2');
  });

  test('a child known elsewhere by another identifier had been cautioned before under that', () => {
    const children = (tables.children ?? []).map((row) =>
      isOf(row, ['b1', 'b3']) ? { ...row, originating_person_id: 'P1' } : row,
    );
    expect(counts('fte.of_stage_before', 'black', basisOf({ ...tables, children }))).toBe('0 of 1');
  });

  test('before the first day of rule 14 nobody is of the stage before its children', () => {
    const later = basisOf(tables, '2026-09-30', { disparityCountsFrom: day('2024-05-01') });
    expect(counts('children.of_stage_before', 'black', later)).toBe('2 of 3');
    const after = basisOf(tables, '2026-09-30', { disparityCountsFrom: day('2024-07-01') });
    expect(counts('children.of_stage_before', 'black', after)).toBe('0 of 0');
    expect(counts('diversion.of_stage_before', 'black', after)).toBe('1 of 3');
  });
});

describe('against others, on paper', () => {
  test('a rate on the population', () => {
    // 2 of 100 Black against 3 of 600 White: 4 times, where 100 x 3/600 would be expected. The one of whom it is not
    // known makes it 2/100 over 4/600, or 3/100 over 3/600.
    const { value, against, leansOn } = figure('children.relative_rate', 'black');
    expect(value).toEqual({ kind: 'known', value: 4 });
    expect(against).toMatchObject({ expected: 0.5, ifNotKnown: [3, 6] });
    expect(leansOn).toEqual({ numerator: 3, children: 3 });
  });

  test('a rate on the population against all other children whose ethnicity is known', () => {
    // Others are 0, 0, 0 and 3 of 900: 100 x 3/900 would be expected, a third.
    const { value, against } = figure('children.relative_rate_others', 'black');
    expect(numberOf(value)).toBeCloseTo(6, 12);
    expect(against?.expected).toBeCloseTo(1 / 3, 12);
    // White, 3 of 600, against 2 of 400 others: the same rate. The reference group has a range here too.
    const white = figure('children.relative_rate_others', 'white');
    expect(white.value).toEqual({ kind: 'known', value: 1 });
    expect(white.interval).not.toBeNull();
    expect(white.against?.expected).toBe(3);
  });

  test('a share of the stage before, over that of the reference group', () => {
    // 1 of 2 against 3 of 3. Of the five 4 were at court: 1 of the 2 Black in 2 of 5 ways, both in 3 of 5. So the lower
    // tail is 2/5, half of it mid-P, and twice that 0.4 (exact 0.8). One more of one, not known: 4 of 4, or 2 of 3.
    const { value, against, leansOn, interval } = figure('court.of_stage_before_ratio', 'black');
    expect(value).toEqual({ kind: 'known', value: 0.5 });
    expect(against?.expected).toBe(2);
    expect(against?.p).toBeCloseTo(0.4, 12);
    expect(against?.exactP).toBeCloseTo(0.8, 12);
    expect(against?.ifNotKnown?.map((ratio) => Number(ratio.toFixed(12)))).toEqual([0.5, 0.666666666667]);
    expect(leansOn).toEqual({ numerator: 3, children: 3, rest: 0 });
    expect(interval?.[0]).toBeLessThan(0.5);
    expect(interval?.[1]).toBeGreaterThan(0.5);
  });

  test('a share of the stage before, less that of the reference group: 1 of 3 less 1 of 4 is 8.3 points', () => {
    expect(numberOf(figure('diversion.of_stage_before_difference', 'black').value)).toBeCloseTo(100 / 12, 12);
    expect(figure('diversion.of_stage_before_difference', 'white')).toMatchObject({
      value: { value: 0 },
      interval: null,
    });
  });

  test('a share of the stage before, over that of all others', () => {
    // White 1 of 3 on remand before the sentence, the others 1 of 1.
    expect(numberOf(figure('remand.of_stage_before_ratio_others', 'white').value)).toBeCloseTo(1 / 3, 12);
    expect(figure('remand.of_stage_before_ratio', 'white')).toMatchObject({ value: { value: 1 }, interval: null });
    expect(figure('remand.of_stage_before_ratio', 'white')).not.toHaveProperty('against');
  });

  test('no child of the reference group: no ratio to it, but one to all others', () => {
    const none = { kind: 'withheld', because: 'not applicable' };
    expect(figure('custody.relative_rate', 'black').value).toEqual(none);
    expect(figure('custody.of_stage_before_ratio', 'black').value).toEqual(none);
    expect(figure('custody.relative_rate_others', 'white')).toMatchObject({
      value: { value: 0 },
      against: { expected: 1.5 },
    });
  });

  test('no child of the group at the stage before: no share, no difference and no ratio', () => {
    for (const kind of ['of_stage_before', 'of_stage_before_difference', 'of_stage_before_ratio'])
      expect(figure(`court.${kind}`, 'asian').value).toEqual({ kind: 'withheld', because: 'not applicable' });
  });

  test('none of the group is a ratio of 0 from 0 up, and where all are known nothing could be otherwise', () => {
    const asian = figure('offence.relative_rate', 'mixed');
    expect(asian.value).toEqual({ kind: 'known', value: 0 });
    expect(asian.interval?.[0]).toBe(0);
    expect(figure('remand.relative_rate', 'mixed').against?.ifNotKnown).toBeNull();
  });
});

describe('what is given and what is not', () => {
  const { custodyEpisodes: _, ...without } = tables;
  const states = (on: Basis) => {
    const found = new Map(allOf(on).map(({ series, value }) => [series.split('.')[1], value]));
    return [...found].filter(([, value]) => value.kind === 'withheld' && value.because === 'not available');
  };

  test('without custody episodes remand is not available, the rest stand', () => {
    expect(states(basisOf(without)).map(([stage]) => stage)).toEqual(['remand']);
    expect(states(basis)).toEqual([]);
  });

  test('every series is observed for five groups and not known', () => {
    const found = allOf(basis);
    for (const series of Object.keys(disproportionality.series))
      expect(found.filter((o) => o.series === series).map(({ group }) => group?.ethnicity)).toEqual([
        'asian',
        'black',
        'mixed',
        'other',
        'white',
        'not_known',
      ]);
    expect(new Set(found.map(({ series }) => series)).size).toBe(Object.keys(disproportionality.series).length);
  });

  test('behind every figure are rows of as many children as it counts', () => {
    for (const { behind, children, numerator, series } of allOf(basis)) {
      const rows = behind
        ?.numerator()
        .flatMap((some) => some.rows.map((row) => childOf(basis.dataset, some.table, row)));
      expect(new Set(rows).size, series).toBe(children);
      expect(numberOf(numerator), series).toBe(children);
    }
  });
});

test('the population of three years is the sum of theirs, so many children for so many years', () => {
  const population = ['2022', '2023', '2024'].flatMap((year, more) =>
    (tables.population ?? []).map(({ aged_10_to_17: aged, ...row }) => ({
      ...row,
      year,
      aged_10_to_17: String(Number(aged) + 10 * more),
    })),
  );
  const threeYears = span(day('2022-04-01'), day('2025-03-31'));
  const long = basisOf({ ...tables, population });
  // 100 + 110 + 120 Black and 600 + 610 + 620 White; b1 and b3, w1 to w4 cautioned or sentenced (w2 and b1 in 2023 too).
  const found = allOf(long, threeYears);
  const { numerator, denominator, value } = figure('children.relative_rate', 'black', found);
  expect([numberOf(numerator), denominator && numberOf(denominator)]).toEqual([2, 330]);
  expect(numberOf(value)).toBeCloseTo(2 / 330 / (4 / 1830), 12);
  const share = figure('children.share_difference', 'black', found);
  expect(numberOf(share.value)).toBeCloseTo(100 * (2 / 6 - 330 / (4 * 330 + 1830)), 12);
});

test('in the sample: none above the line who is not below it, and those diverted and not diverted are all', async () => {
  const { basis: tidy } = await openStudy({ workspace: 'sample-data/tidy' }, silent);
  const found = take(disproportionality, tidy, ['2023/24', '2024/25', '2025Q4'].map(period)).observations;
  const shares = found.filter(({ series, value }) => series.endsWith('.of_stage_before') && value.kind === 'known');
  expect(shares.length).toBeGreaterThan(60);
  for (const { numerator, denominator } of shares)
    expect(numberOf(numerator)).toBeLessThanOrEqual((denominator && numberOf(denominator)) ?? 0);
  const valuesOf = (stage: string) =>
    shares.flatMap(({ series, value }) => (series.includes(`.${stage}.`) ? (numberOf(value) ?? []) : []));
  const notDiverted = valuesOf('children');
  expect(valuesOf('diversion').map((diverted, place) => diverted + (notDiverted[place] ?? 0))).toEqual(
    notDiverted.map(() => expect.closeTo(100, 10)),
  );
});
