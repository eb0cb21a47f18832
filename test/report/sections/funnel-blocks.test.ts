import { describe, expect, test } from 'vitest';
import type { Comparing } from '../../../src/measures/comparators.ts';
import { firstTimeEntrants } from '../../../src/measures/first-time-entrants.ts';
import type { Block } from '../../../src/report/document.ts';
import { funnelBlocks } from '../../../src/report/sections/funnel-blocks.ts';
import { entrants } from '../../support/entrants.ts';
import type { CsvRow } from '../../support/rows.ts';
import { basisOf } from '../../support/rows.ts';
import { storyOf } from '../../support/story-of.ts';

const entry = { measure: 'fte.rate', unit: 'per 100,000', caption: '', caution: '', beside: 'fte.rate' } as const;

interface Case {
  readonly entrants?: number;
  readonly comparators: readonly CsvRow[];
  readonly groups?: Comparing['groups'];
  readonly board?: 'withheld';
}

/** The funnel of a borough of 10,000 with so many first-time entrants in 2024, after one in 2022. */
function blocksOf({ entrants: number = 20, comparators, groups = {}, board }: Case) {
  const [now, before] = [entrants(number, '2024-06-01'), entrants(1, '2022-06-01')];
  const basis = basisOf({
    children: [...now.children, ...before.children],
    offences: [...now.offences, ...before.offences],
    outcomes: [...now.outcomes, ...before.outcomes],
    population: [{}],
    comparators,
  });
  const comparing = { service: 'Sampleshire YJS', contains: ['london'], groups };
  const options = { labels: ['2024'], ...(board && { board }) };
  const { story, told } = storyOf(firstTimeEntrants, { ...basis, comparing }, options);
  return funnelBlocks(story, told, entry);
}

const kindsOf = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
const rowsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const noteOf = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'note' ? block.text : '')).join('');

const area = (name: string, numerator: number, denominator = 10_000): CsvRow => ({
  area: name,
  value: String((numerator / denominator) * 100_000),
  numerator: String(numerator),
  denominator: String(denominator),
});

const four = [area('Zedmarsh', 22), area('Ashquay', 24), area('Mellowick', 0), area('Corvenham', 60)];

test('a picture, its table by name with each place in words, and how to read them', () => {
  const blocks = blocksOf({ comparators: four });
  expect(kindsOf(blocks)).toEqual(['chart', 'table', 'note']);
  expect(blocks[0]).toMatchObject({
    id: 'funnel-fte-rate',
    caption:
      'Areas around their average: first-time entrants for every 100,000 aged 10 to 17, the year to 31 December 2024',
  });
  expect(rowsOf(blocks)).toEqual([
    ['Ashquay', '24 of 10,000', '240', 'Within the limits'],
    ['Corvenham', '60 of 10,000', '600', 'Different: higher'],
    ['Mellowick', '0 of 10,000', '0', 'Different: lower'],
    ['Sampleshire YJS (ours, from case records)', '20 of 10,000', '200', 'Within the limits'],
    ['Zedmarsh', '22 of 10,000', '220', 'Within the limits'],
    ['All of them together', '126 of 50,000', '252', 'The average'],
  ]);
  expect(noteOf(blocks)).toMatch(/^The average of the 5 areas, ours among them, is 252 per 100,000\. /);
  expect(noteOf(blocks)).toContain('Ours is counted from case records');
  expect(noteOf(blocks)).toContain('with fewer than 10 it cannot be told by how much');
});

test('our figure from case records can be traced; a published one has no id', () => {
  const idsOf = (comparators: readonly CsvRow[]) =>
    blocksOf({ comparators }).flatMap((block) => (block.kind === 'table' ? (block.ids ?? []).flat() : []));
  expect(idsOf(four).filter((id) => id !== '')).toHaveLength(1);
  expect(idsOf([...four, area('Sampleshire', 21)]).filter((id) => id !== '')).toEqual([]);
});

test('where counts of us are published, they are ours: then all are counted alike', () => {
  const blocks = blocksOf({ comparators: [...four, area('Sampleshire YJS', 26)] });
  expect(rowsOf(blocks)[3]).toEqual(['Sampleshire YJS (ours, published)', '26 of 10,000', '260', 'Within the limits']);
  expect(noteOf(blocks)).toContain('Ours is the published figure');
});

test('ten areas or more: the limits are not widened either', () => {
  const more = ['A', 'B', 'C', 'D', 'E'].map((name) => area(`${name}stead`, 25));
  const note = noteOf(blocksOf({ comparators: [...four, ...more] }));
  expect(note).toContain('areas differ in more than chance.');
});

describe('who is not in it, and why', () => {
  const odd: readonly CsvRow[] = [
    area('london', 610, 504_000),
    area('Family', 588, 210_400),
    { area: 'Hushbury', value: '', numerator: '0', denominator: '10000' },
    { area: 'Baregate', value: '250' },
    { area: 'Thousandby', value: '250', numerator: '25', denominator: '10' },
  ];

  test('an area withheld is missing, never none, and areas that hold others count nobody twice', () => {
    const blocks = blocksOf({ comparators: [...four, ...odd] });
    expect(rowsOf(blocks).at(-1)).toEqual(['All of them together', '126 of 50,000', '252', 'The average']);
    expect(noteOf(blocks)).toContain(
      'Not known, and so in neither the average nor the picture: Hushbury (withheld or not available, which is not none); Baregate (no counts are published); Thousandby (its counts do not make its published figure, which alone is used in the comparison).',
    );
    expect(noteOf(blocks)).toContain('Family and London hold other areas: left out, so that no child counts twice.');
  });

  test('a figure of one or two events is not told or placed, but is part of the average', () => {
    const blocks = blocksOf({ comparators: [...four, area('Fewton', 2)] });
    expect(rowsOf(blocks)[2]).toEqual(['Fewton', '[u]', '[u]', 'Too few to place']);
    expect(rowsOf(blocks).at(-1)?.[1]).toBe('128 of 60,000');
  });
});

describe('no funnel, and it is said', () => {
  test('with fewer than five areas', () => {
    expect(blocksOf({ comparators: four.slice(0, 3) })).toEqual([
      {
        kind: 'note',
        text: 'No funnel of areas is drawn: it takes 5 areas whose counts are known, ours among them, and there are 4.',
      },
    ]);
  });

  test('where ours is withheld and not published, since the average would give it away', () => {
    const blocks = blocksOf({ entrants: 4, comparators: four, board: 'withheld' });
    expect(noteOf(blocks)).toBe(
      'No funnel of areas is drawn: our figure is not shown, and no counts of this area are published.',
    );
    expect(kindsOf(blocks)).toEqual(['note']);
  });

  test('nothing at all where no other area has a figure', () => {
    expect(blocksOf({ comparators: [area('Sampleshire', 26)] })).toEqual([]);
  });
});
