import type { Publishable } from '../../src/disclosure/disclose.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import type { Dimension, Observation, SeriesSpec } from '../../src/measures/reading.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { fisherMidP } from '../../src/statistics/fisher-mid-p.ts';
import { koopman } from '../../src/statistics/koopman.ts';
import { known, withheld } from '../../src/vocabulary/figure.ts';
import { threeYears } from './fixture-disparity.ts';

/** So many of so many at the stage before, by the codes of one characteristic. */
export interface ByCharacteristic {
  readonly stage: string;
  readonly dimension: Dimension;
  readonly codes: Readonly<Record<string, readonly [count: number, before: number]>>;
}

const seriesOf = (stage: string): string => `characteristics.${stage}.of_stage_before_ratio_others`;

const spec = (stage: string): SeriesSpec => ({
  title: `Relative rate of ${stage}`,
  unit: 'ratio',
  better: 'neither',
  numerator: 'children of the group',
  denominator: 'children of the stage before',
});

function observationsOf({ stage, dimension, codes }: ByCharacteristic): readonly Observation[] {
  const compared = Object.entries(codes).filter(([code]) => code !== 'not_known');
  return Object.entries(codes).map(([code, [count, before]]): Observation => {
    const place = { series: seriesOf(stage), period: threeYears, group: { [dimension]: code } };
    const counts = { numerator: known(count), denominator: known(before), children: count, behind: null };
    const others = compared.filter(([other]) => other !== code);
    const [x2, n2] = others.reduce(([x, n], [, [more, of]]) => [x + more, n + of], [0, 0]);
    if (code === 'not_known' || before === 0 || x2 === 0)
      return { ...place, ...counts, value: withheld('not applicable'), interval: null };
    const table = { x1: count, n1: before, x2, n2 };
    const { ratio, interval } = koopman(table);
    return {
      ...place,
      ...counts,
      value: known(ratio),
      interval,
      leansOn: { numerator: x2, children: x2 },
      against: {
        expected: (before * x2) / n2,
        p: fisherMidP(table),
        exactP: fisherExact(table),
        standsOut: { low: undefined, high: undefined },
        ifNotKnown: null,
      },
    };
  });
}

/** A reading of characteristics as the board's own copy may show it, or with figures of 1 to 4 withheld. */
export const characteristicsReading = (
  all: readonly ByCharacteristic[],
  board: 'exact' | 'withheld' = 'exact',
): Publishable =>
  disclose(
    {
      measure: 'disproportionality-by-characteristic',
      series: Object.fromEntries(all.map(({ stage }) => [seriesOf(stage), spec(stage)])),
      observations: all.flatMap(observationsOf),
    },
    boardPolicy(board),
  );

/** Special needs: fewer cautioned or sentenced; custody by age of few; sex with girls too few for a share. */
export const sample: readonly ByCharacteristic[] = [
  {
    stage: 'children',
    dimension: 'send',
    codes: { identified: [60, 120], not_identified: [90, 100], not_known: [5, 9] },
  },
  { stage: 'children', dimension: 'sex', codes: { male: [140, 220], female: [4, 9] } },
  { stage: 'custody', dimension: 'age', codes: { '10_14': [2, 40], '15_17': [8, 60] } },
  { stage: 'children', dimension: 'ward', codes: { Kiln: [30, 60], Mill: [31, 60], Weir: [29, 60], Fen: [0, 0] } },
];
