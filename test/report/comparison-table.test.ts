import { describe, expect, test } from 'vitest';
import type { Comparing } from '../../src/measures/comparators.ts';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import type { Block } from '../../src/report/document.ts';
import { comparisonTable } from '../../src/report/tables/comparison-table.ts';
import { entrants } from '../support/entrants.ts';
import type { CsvRow } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';
import { storyOf } from '../support/story-of.ts';

const entry = { measure: 'fte.rate', unit: 'per 100,000', caption: '', caution: '', beside: 'fte.rate' } as const;

interface Case {
  readonly entrants?: number;
  readonly comparators: readonly CsvRow[];
  readonly groups?: Comparing['groups'];
  readonly board?: 'withheld';
  /** The first outcome of the extract. */
  readonly since?: string;
}

/** The table of a borough of 10,000 with so many first-time entrants in 2024, after one in 2022. */
function blocksOf({ entrants: number = 20, comparators, groups = {}, board, since = '2022-06-01' }: Case) {
  const [now, before] = [entrants(number, '2024-06-01'), entrants(1, since)];
  const basis = basisOf({
    children: [...now.children, ...before.children],
    offences: [...now.offences, ...before.offences],
    outcomes: [...now.outcomes, ...before.outcomes],
    population: [{}],
    comparators,
  });
  const comparing = { service: 'Sampleshire YJS', contains: ['london'], groups };
  const { story, told } = storyOf(
    firstTimeEntrants,
    { ...basis, comparing },
    { labels: ['2024'], ...(board && { board }) },
  );
  return comparisonTable(story, told, entry);
}

const rowsOf = ([table]: readonly Block[]) => (table?.kind === 'table' ? table.rows : []);
const noteOf = ([, note]: readonly Block[]) => (note?.kind === 'note' ? note.text : '');
const ours = ['Sampleshire YJS', '200', '122 to 309', '', '', 'case records'];

test('each way of comparing, and the words for it', () => {
  const blocks = blocksOf({
    comparators: [
      { area: 'Hackney', value: '100' },
      { area: 'Newham', value: '279', numerator: '588', denominator: '210400' },
      { area: 'london', value: '121', numerator: '610', denominator: '504000' },
      { area: 'Redbridge', value: '', numerator: '12', denominator: '12000' },
      { area: 'England', value: '1258' },
    ],
  });
  expect(blocks[0]).toMatchObject({
    caption: 'Beside other areas: first-time entrants for every 100,000 aged 10 to 17, the year to 31 December 2024',
  });
  expect(rowsOf(blocks)).toEqual([
    ours,
    ['Rest of London', '119', '110 to 129', '81 higher', 'No clear difference', 'counts, rest of London'],
    ['England', '[x]', '', '', 'Not compared', 'no figure to compare'],
    ['Hackney', '100', '', '100 higher', 'Higher', 'published value taken as exact'],
    ['Newham', '279', '257 to 303', '79 lower', 'No clear difference', 'counts'],
    ['Redbridge', '[x]', '', '', 'Not compared', 'no figure to compare'],
  ]);
  expect(noteOf(blocks)).toMatch(/^3 comparisons, of which 1 stands out after allowing for that number\./);
});

test('our published counts are taken out of London, not the 20 we count', () => {
  const london = { area: 'london', value: '122', numerator: '616', denominator: '504000' };
  const own = { area: 'Sampleshire', value: '260', numerator: '26', denominator: '10000' };
  const [, rest] = rowsOf(blocksOf({ comparators: [london, own] }));
  expect(rest?.slice(0, 2)).toEqual(['Rest of London', '119']);
});

test('without counts, London is compared with ours in it, and it is said', () => {
  const [, london] = rowsOf(blocksOf({ comparators: [{ area: 'london', value: '157' }] }));
  expect(london).toEqual([
    'London',
    '157',
    '',
    '43 higher',
    'No clear difference',
    'published value taken as exact; ours could not be taken out of it',
  ]);
});

describe('a verdict allows for how many comparisons there are', () => {
  const close = { area: 'Close', value: '120' };
  const far = Array.from({ length: 9 }, (_, place) => ({ area: `Like ${place}`, value: '200' }));

  test('20 where 12 are expected stands out alone (mid-P 0.034)', () => {
    const blocks = blocksOf({ comparators: [close] });
    expect(rowsOf(blocks)[1]?.[4]).toBe('Higher');
    expect(noteOf(blocks)).toMatch(/^1 comparison, of which 1 stands out/);
  });

  test('but not among ten', () => {
    const blocks = blocksOf({ comparators: [close, ...far] });
    expect(rowsOf(blocks)[1]).toMatchObject(['Close', '120', '', '80 higher', 'No clear difference', {}]);
    expect(noteOf(blocks)).toMatch(/^10 comparisons, of which none stands out/);
  });

  test('and what is not compared is not one of them', () => {
    const missing = Array.from({ length: 9 }, (_, place) => ({ area: `Missing ${place}`, value: '' }));
    expect(noteOf(blocksOf({ comparators: [close, ...missing] }))).toMatch(/^1 comparison, of which 1 stands out/);
  });
});

describe('areas told together', () => {
  const groups = { family: ['Hackney', 'Newham'] };
  const hackney = { area: 'Hackney', value: '200', numerator: '40', denominator: '20000' };

  test('have their counts added up, and are named', () => {
    const newham = { area: 'Newham', value: '150', numerator: '45', denominator: '30000' };
    const [, family] = rowsOf(blocksOf({ comparators: [hackney, newham], groups }));
    expect(family?.slice(0, 3)).toEqual(['Family (Hackney and Newham)', '170', '136 to 210']);
  });

  test('have no figure without the counts of each, and it is said whose are missing', () => {
    const [, family] = rowsOf(blocksOf({ comparators: [hackney, { area: 'Newham', value: '150' }], groups }));
    expect(family).toEqual(['Family (Hackney and Newham)', '[x]', '', '', 'Not compared', 'no counts for Newham']);
  });

  test('leave our own area out, and do not lack it where nothing is published of it', () => {
    const own = { family: ['Hackney', 'Sampleshire', 'Sampleshire YJS', 'HACKNEY'] };
    const [, family] = rowsOf(blocksOf({ comparators: [hackney], groups: own }));
    expect(family?.slice(0, 2)).toEqual(['Family (Hackney)', '200']);
    const ours = { area: 'Sampleshire', value: '900', numerator: '90', denominator: '10000' };
    expect(rowsOf(blocksOf({ comparators: [hackney, ours], groups: own }))[1]).toEqual(family);
  });

  test('told by a row of their own name have our counts taken out where they list us: 104 - 20 of 50,000 - 10,000', () => {
    const row = { area: 'family', value: '208', numerator: '104', denominator: '50000' };
    const own = { family: ['Sampleshire', 'Newham'] };
    const [, family] = rowsOf(blocksOf({ comparators: [hackney, row], groups: own }));
    expect([family?.[0], family?.[1], family?.[5]]).toEqual(['Rest of Family', '210', 'counts, rest of Family']);
    const bare = { area: 'family', value: '208' };
    const [, whole] = rowsOf(blocksOf({ comparators: [hackney, bare], groups: own }));
    expect(whole?.[5]).toBe('published value taken as exact; ours could not be taken out of it');
  });

  test('have our counts taken out where they list an area that holds ours: 610 + 40 - 20 of 524,000 - 10,000', () => {
    const london = { area: 'london', value: '121', numerator: '610', denominator: '504000' };
    const [, , wider] = rowsOf(blocksOf({ comparators: [hackney, london], groups: { wider: ['Hackney', 'London'] } }));
    expect([wider?.[0], wider?.[1], wider?.[5]]).toEqual([
      'Rest of Wider (Hackney and London)',
      '123',
      'counts, rest of Wider',
    ]);
  });
});

describe('where ours is not shown nothing is compared', () => {
  const comparators = [
    { area: 'Hackney', value: '100' },
    { area: 'london', value: '121', numerator: '610', denominator: '504000' },
  ];
  const notCompared = (because: string) => [
    ['London', '121', '112 to 131', '', 'Not compared', because],
    ['Hackney', '100', '', '', 'Not compared', because],
  ];

  test('withheld: London keeps its whole figure, since what is left of it would give ours away', () => {
    const blocks = blocksOf({ entrants: 4, comparators, board: 'withheld' });
    expect(rowsOf(blocks)).toEqual([
      ['Sampleshire YJS', '[c]', '', '', '', 'case records'],
      ...notCompared('our figure is not shown'),
    ]);
    expect(noteOf(blocks)).toBe('No comparison was made: the last column says why.');
  });

  test('of one or two events it is too few to be told as a rate', () => {
    const [first] = rowsOf(blocksOf({ entrants: 2, comparators }));
    expect(first).toEqual(['Sampleshire YJS', '[u]', '', '', '', 'case records']);
  });

  test('none at all is a figure, and can be compared', () => {
    const [first, , hackney] = rowsOf(blocksOf({ entrants: 0, comparators }));
    expect(first?.[1]).toBe('0 [u]');
    expect(hackney?.slice(3, 5)).toEqual(['100 lower', 'Lower']);
  });

  test('where the extract begins inside the span, ours is only part of one', () => {
    const rows = rowsOf(blocksOf({ comparators, since: '2024-02-01' }));
    expect(rows).toEqual([
      ['Sampleshire YJS', '[x]', '', '', '', 'case records'],
      ...notCompared('our figure is not shown'),
    ]);
  });

  test('a cohort not yet mature', () => {
    const published = [{ measure: 'reoffending.binary', area: 'Hackney', period: '2025/26', value: '31' }];
    const { children, offences, outcomes } = entrants(12, '2025-06-01');
    const early = entrants(1, '2022-06-01');
    const basis = basisOf({
      children: [...children, ...early.children],
      offences: [...offences, ...early.offences],
      outcomes: [...outcomes, ...early.outcomes],
      comparators: published,
    });
    const { story, told } = storyOf(reoffending, basis, { labels: ['2025/26'] });
    const cohorts = { ...entry, measure: 'reoffending.binary', unit: 'percent', beside: 'reoffending.binary' } as const;
    expect(rowsOf(comparisonTable(story, told, cohorts))).toEqual([
      ['Sampleshire YJS', '[not yet mature]', '', '', '', 'case records'],
      ['Hackney', '31', '', '', 'Not compared', 'our figure is not shown'],
    ]);
  });
});

describe('which span is told', () => {
  test('the latest complete one that another area has a figure for, however late our own is published', () => {
    const comparators = [
      { area: 'Hackney', period: '2023', value: '1' },
      { area: 'Hackney', period: '2024', value: '100' },
      { area: 'Hackney', period: '2026', value: '3' },
      { area: 'Hackney', period: 'Oct 2024 - Sep 2025', value: '4' },
      { area: 'Sampleshire', period: '2025', value: '5' },
    ];
    expect(rowsOf(blocksOf({ comparators })).map(([area, value]) => [area, value])).toEqual([
      ['Sampleshire YJS', '200'],
      ['Hackney', '100'],
    ]);
  });

  test('no table without another area, or of a measure that is not to be set beside ours', () => {
    expect(blocksOf({ comparators: [{ area: 'Sampleshire' }, { measure: 'custody.rate' }] })).toEqual([]);
    const { story, told } = storyOf(firstTimeEntrants, basisOf({ comparators: [{}] }), { labels: ['2024'] });
    const { beside, ...apart } = entry;
    expect(beside).toBe('fte.rate');
    expect(comparisonTable(story, told, apart)).toEqual([]);
  });
});

test('areas that stand in a funnel with ours are judged there and not again one by one', () => {
  const funnelled = ['Ashley', 'Brook', 'Cove', 'Dell'].map((area) => ({
    area,
    value: '200',
    numerator: '40',
    denominator: '20000',
  }));
  const others = [
    { area: 'london', value: '121', numerator: '610', denominator: '504000' },
    { area: 'Hackney', value: '100' },
  ];
  const names = (blocks: readonly Block[]) => rowsOf(blocks).map(([area]) => area);
  const blocks = blocksOf({ comparators: [...funnelled, ...others] });
  expect(names(blocks)).toEqual(['Sampleshire YJS', 'Rest of London', 'Hackney']);
  expect(noteOf(blocks)).toMatch(
    /^2 comparisons, .* 4 more areas are judged together with ours in the funnel below\.$/,
  );
  expect(names(blocksOf({ comparators: [...funnelled.slice(1), ...others] }))).toContain('Brook');
});
