import { describe, expect, test } from 'vitest';
import { disparityLadder } from '../../src/charts/disparity-ladder.ts';
import type { RatioMark } from '../../src/charts/ratio-layers.ts';
import { disparityReading, disparityView, sample } from './fixture-disparity.ts';
import { drawn, textsOf } from './fixture-readings.ts';

const view = disparityView();
const drawing = disparityLadder(disparityReading(sample), view);

type Placed = RatioMark & { readonly offset: number };

/** The values of each layer of the panel of a group. */
function panelOf(group: string, { spec } = drawing): Placed[][] {
  const panels = (
    spec as unknown as { hconcat: { title: { text: string }; layer: { data: { values: Placed[] } }[] }[] }
  ).hconcat;
  const panel = panels.find(({ title }) => title.text === group);
  return (panel?.layer ?? []).map(({ data }) => data.values);
}

/** The words of a panel, without where they stand in their rows. */
const wordsOf = (group: string, drawing?: Parameters<typeof panelOf>[1]) =>
  (panelOf(group, drawing).at(-3) ?? []).map(({ offset: _, ...words }) => words);

const [rates, shares] = ['Rate of all aged 10 to 17', 'Share of those at the stage before'];

test('a mark a stage and denominator, with its range', () => {
  const [, , ranges] = panelOf('Black');
  expect(ranges?.map(({ row, kind }) => [row, kind])).toEqual([
    ['Offence', rates],
    ['Caution or sentence', rates],
    ['Caution or sentence', shares],
    ['First entry', rates],
    ['First entry', shares],
    ['Custody|three years', rates],
    ['Custody|three years', shares],
  ]);
  // 30 of 1,000 against 70 of 7,000.
  expect(ranges?.[3]?.value).toBeCloseTo(3, 12);
});

test('a mark alone stands in the middle of its row, two about it', () => {
  const [, , ranges] = panelOf('Black');
  const [offence, above, below] = (ranges ?? []).map(({ offset }) => offset);
  expect(offence).toBe(16.5);
  expect((above ?? 0) + (below ?? 0)).toBeCloseTo(33, 12);
  expect(above).toBeLessThan(16.5);
});

test('a line under the picture says how the table is read and what its ranges are', () => {
  expect(drawing.verdict).toBe(
    'In the table “43 of 72: 1.0 (0.7 to 1.2)” reads: 43 of 72 children, 1.0 times the White share, with its range. Ranges are each taken alone; only those said to be higher or lower stand out among the 26 comparisons.',
  );
});

test('too many not known for a verdict are counted in the description', () => {
  const counts = [10, 30, 5, 5, 70] as const;
  const many = disparityLadder(disparityReading([{ stage: 'fte', counts, notKnown: 40 }]), view);
  expect(many.describedAs).toContain('Black, 3.0 times (1.9 to 4.6), 40 not known');
  expect(JSON.stringify(many.spec)).toContain('more than 15% is not known nothing is judged');
});

test('only what stands out is filled', () => {
  const [, , , , hollow, filled] = panelOf('Black');
  expect(hollow?.every(({ isApart }) => !isApart)).toBe(true);
  expect(filled?.map(({ row, kind }) => [row, kind])).toEqual([
    ['Offence', rates],
    ['Caution or sentence', rates],
    ['First entry', rates],
    ['Custody|three years', rates],
    ['Custody|three years', shares],
  ]);
});

test('a range beyond the axis is cut at its end, and marked there', () => {
  const [, , ranges, cuts] = panelOf('Black');
  const custody = ranges?.find(({ row, kind }) => row === 'Custody|three years' && kind === rates);
  expect(custody).toMatchObject({ high: 10, cutAt: [10] });
  expect(cuts?.map(({ row, value }) => [row, value])).toEqual([['Custody|three years', 10]]);
});

test('one or two children, none, and shares of few have words in the place of a dot', () => {
  expect(wordsOf('Other')).toEqual([
    { row: 'Caution or sentence', kind: shares, said: '4 of 8' },
    { row: 'First entry', kind: rates, said: 'none; 5.0 expected: lower' },
    { row: 'First entry', kind: shares, said: 'none of 8' },
    { row: 'Custody|three years', kind: rates, said: 'none; 0.9 expected' },
    { row: 'Custody|three years', kind: shares, said: 'none of 12; 0.7 expected' },
  ]);
  expect(wordsOf('Mixed')).toContainEqual({ row: 'First entry', kind: rates, said: '2; 5.0 expected' });
});

test('it is drawn, with the key of both denominators and the number of comparisons', async () => {
  const texts = textsOf(await drawn(drawing));
  expect(texts).toEqual(expect.arrayContaining(['Asian', 'Black', 'Mixed', 'Other', rates, shares, '10% of them']));
  expect(texts.join(' ')).toContain('after allowing for the 26 comparisons made');
  expect(texts).not.toContain('White');
});

test('the description has every figure that is drawn, and which stand out', () => {
  expect(drawing.describedAs).toContain(
    'First entry: Asian, 1.0 times (0.5 to 1.9); Black, 3.0 times (1.9 to 4.6), higher; Mixed, 2; 5.0 expected; Other, none; 5.0 expected: lower; Asian of those at the stage before, 0.9 times',
  );
  expect(drawing.describedAs).toMatch(/^Each group's rate as a multiple of the White rate/);
});

describe('the reference group', () => {
  test('is the one asked for', async () => {
    const asked = { ...view, reference: 'black' as const };
    const other = disparityLadder(disparityReading(sample), asked);
    expect(panelOf('Black', other)).toEqual([]);
    expect(other.describedAs).toContain('the Black rate');
    expect(other.describedAs).not.toContain('White rate');
    expect(textsOf(await drawn(other)).join(' ')).toContain('Times the Black rate');
  });

  test('with nobody counted leaves counts and the test', () => {
    const none = disparityLadder(disparityReading([{ stage: 'fte', counts: [5, 9, 1, 0, 0] }]), view);
    expect(panelOf('Black', none)[2]).toEqual([]);
    expect(none.describedAs).toContain('Black, 9: at least 17.7 times, higher');
  });
});

describe('withheld', () => {
  const counts = [11, 33, 2, 13, 77] as const;
  const hidden = disparityLadder(disparityReading([{ stage: 'fte', counts }], 'withheld'), view);

  test('a group has its mark, and nothing its figures could be worked back from', () => {
    expect(panelOf('Mixed', hidden)[2]).toEqual([]);
    expect(wordsOf('Mixed', hidden)).toEqual([{ row: 'First entry', kind: rates, said: '[c]' }]);
    expect(hidden.describedAs).toContain('Mixed, [c]');
    // Its ratio, 2 of 500 over 77 of 7,000, and what would be expected, 5.5.
    expect(JSON.stringify(hidden)).not.toMatch(/0\.3636|5\.5\b/);
  });

  test('altogether there is nothing to draw but the marks', async () => {
    const all = disparityLadder(disparityReading([{ stage: 'fte', counts: [1, 2, 3, 4, 2] }], 'withheld'), view);
    expect(all.describedAs).toContain('Asian, [c]; Black, [c]; Mixed, [c]; Other, [c]');
    expect(await drawn(all)).toContain('[c]');
  });
});

test('with no stage there is no picture', () => {
  expect(disparityLadder(disparityReading([]), view)).toEqual({
    spec: null,
    describedAs: 'No relative rate can be shown.',
  });
});

test('nobody anywhere can be drawn', async () => {
  const nobody = disparityLadder(disparityReading([{ stage: 'fte', counts: [0, 0, 0, 0, 0] }]), view);
  expect(await drawn(nobody)).toContain('none; none to compare');
});
