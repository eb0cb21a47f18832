import { expect, test } from 'vitest';
import { characteristicTable } from '../../../src/report/tables/characteristic-table.ts';
import { withheld } from '../../../src/vocabulary/figure.ts';
import { characteristicsReading, sample } from '../../charts/fixture-characteristics.ts';
import { threeYears } from '../../charts/fixture-disparity.ts';
import { viewOf } from '../../charts/fixture-readings.ts';

const view = viewOf(
  ['children', 'custody'].map((stage) => `characteristics.${stage}.of_stage_before_ratio_others`),
  [threeYears],
);

test('a row a code in the order of the vocabulary, not known last, a column a stage', () => {
  const { head, rows } = characteristicTable(['sex', 'age', 'send'])(characteristicsReading(sample), view, 'Caption');
  expect(head.map(({ text }) => text)).toEqual(['Group', 'Caution or sentence', 'Custody']);
  expect(rows).toEqual([
    ['Boys', '140 of 220', ''],
    ['Girls', '4 of 9', ''],
    ['Aged 10 to 14', '', '2 of 40; 5.3 expected'],
    ['Aged 15 to 17', '', '8 of 60; 3.0 expected'],
    ['Special educational needs', '60 of 120: 0.6 (0.5 to 0.7), lower', ''],
    ['No special educational needs', '90 of 100: 1.8 (1.5 to 2.2), higher', ''],
    ['Special educational needs: not known', '5 of 9', ''],
  ]);
});

test('a code of nobody has no row', () => {
  const { rows } = characteristicTable(['ward'])(characteristicsReading(sample), view, 'Caption');
  expect(rows.map(([ward]) => ward)).toEqual(['Kiln', 'Mill', 'Weir']);
});

test('what is withheld has its mark alone', () => {
  const { rows } = characteristicTable(['age'])(characteristicsReading(sample, 'withheld'), view, 'Caption');
  expect(rows).toEqual([
    ['Aged 10 to 14', '', '[c]'],
    ['Aged 15 to 17', '', '[c]'],
  ]);
});

test('a characteristic of which there is no extract has no row', () => {
  const reading = characteristicsReading([
    { stage: 'children', dimension: 'sex', codes: { male: [20, 40], female: [10, 20] } },
  ]);
  const missing = {
    ...reading,
    observations: reading.observations.map((one) => ({ ...one, numerator: withheld('not available') })),
  };
  expect(characteristicTable(['sex'])(missing, view, 'Caption').rows).toEqual([]);
});
