import { describe, expect, test } from 'vitest';
import { lowProcessChart, processChart } from '../../src/charts/process-chart.ts';
import type { Rebase } from '../../src/signals/process-of.ts';
import { quarter, yearTo } from '../../src/vocabulary/period.ts';
import { counted, drawn, publish, share, textsOf, viewOf } from './fixture-readings.ts';

const quarters = Array.from({ length: 16 }, (_, place) => quarter(2022 + Math.floor(place / 4), (place % 4) + 1));

interface Terms {
  readonly target?: number;
  readonly rebases?: readonly Rebase[];
}

const termsOf = (series: string, { target, rebases = [] }: Terms) => ({
  targets: target === undefined ? {} : { [series]: target },
  rebases,
  since: undefined,
});

const ofCounts = (values: readonly number[], terms: Terms = {}) => {
  const series = 'fte.count';
  const reading = publish(
    values.map((value, place) => counted({ series, label: quarters[place]?.label ?? '' }, value)),
  );
  return processChart(reading, {
    ...viewOf([series], quarters.slice(0, values.length)),
    terms: termsOf(series, terms),
  });
};

const ofShares = (values: readonly (readonly [number, number])[]) => {
  const series = 'reoffending.binary';
  const reading = publish(values.map(([x, n], place) => share({ series, label: quarters[place]?.label ?? '' }, x, n)));
  return lowProcessChart(reading, viewOf([series], quarters.slice(0, values.length)));
};

const stable = [20, 22, 19, 23, 21, 20, 22, 24, 21, 20, 22, 21];
const signalWords = /signal|concern|improvement|above|below|rising|falling/i;

describe('a stable process', () => {
  test('has no mark and no word of a signal', async () => {
    const drawing = ofCounts(stable);
    expect(drawing.verdict).toBe(
      '21 in January to March 2025 is within the usual range of 16 to 26: no action on this change alone.',
    );
    expect(drawing.describedAs).toContain(
      'Process chart of first-time entrants by quarter. From 20 (April to June 2022)',
    );
    expect(drawing.describedAs).not.toMatch(signalWords);
    const texts = textsOf(await drawn(drawing));
    expect(texts).toEqual(expect.arrayContaining(['Each quarter', 'Average', 'Usual range', 'Children']));
    expect(texts.join(' ')).not.toMatch(signalWords);
    expect(texts).not.toContain('Target');
  });

  test('all of none, and every quarter equal, are told without a signal', () => {
    expect(ofCounts(Array.from({ length: 12 }, () => 0)).verdict).toBe(
      '0 in January to March 2025 is within the usual range of 0: no action on this change alone. The lower limit is 0: a fall cannot be flagged by this chart.',
    );
    expect(ofCounts(Array.from({ length: 12 }, () => 7)).verdict).toContain(
      '7 in January to March 2025 is within the usual range of 7:',
    );
  });
});

describe('a signal', () => {
  test('has a word, a shape and a colour of its own, in the picture and in its key', async () => {
    const drawing = ofCounts([...stable.slice(0, 11), 45]);
    expect(drawing.verdict).toMatch(
      /^45 in January to March 2025 is above the usual range of \d+ to \d+: a signal of concern\./,
    );
    const svg = await drawn(drawing);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Signal of concern', 'above the range']));
    expect(textsOf(svg)).not.toContain('Signal, neither better nor worse');
    expect(svg).toContain('#801650');
  });

  test('of a pattern has its word once, and is told from its first quarter to its last', async () => {
    const drawing = ofCounts([30, 31, 29, 32, 30, 20, 19, 18, 17, 16, 15, 14]);
    const words = textsOf(await drawn(drawing)).filter((text) => text === 'falling for seven');
    expect(new Set(words).size).toBe(1);
    expect(words).toHaveLength(2); // Once more as its halo.
    expect(drawing.verdict).toMatch(/July to September 2023 until .* \(falling for seven\)/);
  });
});

describe('what could not be seen', () => {
  test('a lower limit of 0 flags no fall; on an XmR chart no single low quarter', () => {
    expect(ofCounts([1, 0, 2, 0, 1, 1, 0, 2, 1, 1, 0, 1]).verdict).toContain(
      'The lower limit is 0: a fall cannot be flagged by this chart.',
    );
    expect(ofCounts([0, 12, 1, 14, 0, 9, 2, 13, 0, 12, 1, 10]).verdict).toContain(
      'The lower limit is 0: a single low quarter cannot be flagged by this chart.',
    );
  });

  test('limits of 6 to 11 quarters are provisional', () => {
    expect(ofCounts([3, 3, 4, 9, 5, 2, 1]).verdict).toContain(
      'The limits are provisional: they rest on 7 quarters, fewer than 12, and only a quarter outside them is flagged.',
    );
  });

  test('fewer than 6 quarters have bars and no limits', async () => {
    const drawing = ofCounts([3, 3, 4, 12, 5]);
    expect(drawing.verdict).toBe('No limits are drawn: 5 quarters with a figure, and it takes 6.');
    expect(textsOf(await drawn(drawing)).join(' ')).not.toContain('Usual range');
    expect(drawing.describedAs).toContain('Bar chart of first-time entrants');
  });

  test('percentages of fewer than 10 are gaps, and told as such', () => {
    const { verdict, describedAs } = ofShares([[4, 9], ...Array.from({ length: 11 }, () => [12, 30] as const)]);
    expect(verdict).toContain('1 quarter is a gap: fewer than 10.');
    expect(describedAs).not.toContain('44%');
  });

  test('a rolling year is never judged', () => {
    const years = quarters.slice(0, 12).map(({ to }) => yearTo(to));
    const reading = publish(years.map(({ label }, place) => counted({ series: 'fte.count', label }, 20 + place)));
    const drawing = processChart(reading, viewOf(['fte.count'], years));
    expect(drawing.verdict).toBeUndefined();
    expect(drawing.describedAs).toContain('Bar chart');
  });
});

test('a share is told in counts, out of those there were in the latest quarter', () => {
  const { verdict } = ofShares(Array.from({ length: 12 }, () => [12, 30] as const));
  // R: pbinom(3:4, 30, 0.4) is 0.0003 and 0.0015; pbinom(19:20, 30, 0.4, lower.tail = FALSE) 0.0029 and 0.0009.
  expect(verdict).toBe(
    '12 of 30 (40%) in January to March 2025 is within the usual range of 4 to 20 of 30: no action on this change alone.',
  );
});

test('an axis of shares that does not start at 0 says so, and one that does has nothing to say', async () => {
  const near = ofShares(Array.from({ length: 12 }, () => [90, 100] as const));
  expect(textsOf(await drawn(near))).toContain('Per cent (axis starts at 80)');
  const far = ofShares(Array.from({ length: 12 }, () => [12, 30] as const));
  expect(textsOf(await drawn(far))).toContain('Per cent');
});

describe('a target', () => {
  test('beyond the limits is met or missed every quarter; between them in so many of them', () => {
    expect(ofCounts(stable, { target: 40 }).verdict).toContain(
      'The target of 40 or fewer lies outside the usual range: as things are, it is met every quarter.',
    );
    expect(ofCounts(stable, { target: 5 }).verdict).toContain('as things are, it is not met in any quarter.');
    expect(ofCounts(stable, { target: 20 }).verdict).toContain(
      'The target of 20 or fewer was met in 4 of the 12 quarters. It lies inside the usual range, so one quarter on either side of it is no signal.',
    );
  });

  test('is drawn and in the key', async () => {
    expect(textsOf(await drawn(ofCounts(stable, { target: 40 })))).toContain('Target');
  });
});

test('limits that begin anew name their cause, and those that cannot yet say so', () => {
  const rebases = [{ series: 'fte.count', from: quarters[8]?.from ?? 0, because: 'a new diversion scheme' }];
  const values = [30, 31, 29, 32, 30, 31, 30, 29, 20, 19, 18, 21, 20, 19, 22, 21];
  expect(ofCounts(values, { rebases }).verdict).toContain(
    'Limits begin anew on 1 April 2024 (a new diversion scheme). The limits are trial limits: they rest on 8 quarters, fewer than 12',
  );
  expect(ofCounts(values.slice(0, 13), { rebases }).verdict).toContain(
    'Limits do not yet begin anew on 1 April 2024 (a new diversion scheme): it takes seven quarters after it.',
  );
});
