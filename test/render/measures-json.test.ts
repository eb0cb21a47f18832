import { expect, test } from 'vitest';
import { disproportionality } from '../../src/measures/disproportionality.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { measuresJson } from '../../src/render/measures-json.ts';
import { known } from '../../src/vocabulary/figure.ts';
import { counted, publish } from '../charts/fixture-readings.ts';

const series = 'disproportionality.fte.relative_rate';
const ratio: Observation = {
  ...counted({ series, label: '2024/25', group: { ethnicity: 'black' } }, 14),
  denominator: known(1_500),
  value: known(2.4),
  interval: [1.2, Number.POSITIVE_INFINITY],
  against: { expected: 5.8, p: 0.012, exactP: 0.018, standsOut: { low: undefined, high: 12 }, ifNotKnown: [2.1, 2.9] },
};

test('a comparison is given whole: ends without limit and counts that cannot stand out are null', () => {
  const reading = { ...publish([ratio]), series: disproportionality.series };
  const { measures } = JSON.parse(measuresJson([{ measure: disproportionality, reading }], 0)) as {
    measures: { id: string; observations: unknown[] }[];
  };
  expect(measures.find(({ id }) => id === series)?.observations).toEqual([
    expect.objectContaining({
      numerator: 14,
      value: 2.4,
      interval: [1.2, null],
      against: { expected: 5.8, p: 0.012, exactP: 0.018, standsOut: { low: null, high: 12 }, ifNotKnown: [2.1, 2.9] },
    }),
  ]);
});
