import { expect, test } from 'vitest';
import type { RatioMark } from '../../src/charts/ratio-layers.ts';
import { relativeRates } from '../../src/charts/relative-rates.ts';
import { characteristicsReading, sample } from './fixture-characteristics.ts';
import { threeYears } from './fixture-disparity.ts';
import { drawn, textsOf, valuesOf, viewOf } from './fixture-readings.ts';

const series = ['children', 'custody'].map((stage) => `characteristics.${stage}.of_stage_before_ratio_others`);
const view = viewOf(series, [threeYears]);
const chart = relativeRates(['sex', 'age', 'send']);
const drawing = chart(characteristicsReading(sample), view);

test('the first of two codes is drawn, filled where it stands out', () => {
  const [, , ranges, , hollow, filled] = valuesOf(drawing) as RatioMark[][];
  expect(ranges?.map(({ row, kind }) => [row, kind])).toEqual([['Special educational needs', 'Caution or sentence']]);
  expect(hollow).toEqual([]);
  expect(filled?.[0]?.value).toBeCloseTo(60 / 120 / (90 / 100), 12);
});

test('the description says what is drawn and what is in the table alone', async () => {
  expect(drawing.describedAs).toBe(
    'Shares as multiples of those of all others, as dots with ranges against a line at 1; of 5 comparisons those said to be higher or lower stand out. Boys, Caution or sentence: not drawn, see the table; Aged 10 to 14, Custody: not drawn, see the table; Special educational needs, Caution or sentence: 0.6 times (0.5 to 0.7), lower.',
  );
  expect(textsOf(await drawn(drawing))).toContain('Times the share of all others (dashed line: the same)');
});

test('what is withheld has no mark and no figure', () => {
  const hidden = chart(
    characteristicsReading(
      [...sample, { stage: 'custody', dimension: 'sex', codes: { male: [13, 87], female: [3, 41] } }],
      'withheld',
    ),
    view,
  );
  expect(hidden.describedAs).toContain('Boys, Custody: not drawn, see the table');
  // 13 of 87 over 3 of 41.
  expect(JSON.stringify(hidden)).not.toMatch(/2\.042/);
});

test.each([
  ['nothing', characteristicsReading([])],
  [
    'nobody',
    characteristicsReading([{ stage: 'children', dimension: 'sex', codes: { male: [0, 0], female: [0, 0] } }]),
  ],
])('of %s there is no picture', (_, reading) => {
  expect(chart(reading, view)).toEqual({ spec: null, describedAs: 'No ratio can be shown.' });
});
