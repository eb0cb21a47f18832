import type { SeriesSpec } from './reading.ts';

const points = ['end', 'start'] as const;

/** Bands of hours a week: from the first number up to, not including, the second (counting rules 6.5). */
export const hourBands = { '1_15': [1, 16], '16_24': [16, 25], '25_plus': [25, Number.POSITIVE_INFINITY] } as const;
export type HourBand = keyof typeof hourBands;

export const bandNames = Object.keys(hourBands) as readonly HourBand[];

const inWords: Readonly<Record<HourBand, string>> = {
  '1_15': '1 to 15 hours',
  '16_24': '16 to 24 hours',
  '25_plus': '25 hours or more',
};

const ended = 'children with an order that ended';

/** A share of all children with an order that ended. */
const ofAll = (title: string, numerator: string, better: SeriesSpec['better']): SeriesSpec => ({
  title,
  unit: 'percent',
  better,
  numerator,
  denominator: ended,
});

const learning = 'education, training or employment';

const suitability = (['suitable', 'unsuitable'] as const).flatMap((answer) =>
  points.map((point): [string, SeriesSpec] => [
    `kpi2.${answer}_${point}`,
    ofAll(
      `Children in ${answer} ${learning} at the ${point} of their order`,
      `children in ${answer} ${learning} at the ${point} of it`,
      answer === 'suitable' ? 'higher' : 'lower',
    ),
  ]),
);

const time = (['full', 'part'] as const).flatMap((length) =>
  points.map((point): [string, SeriesSpec] => [
    `kpi2.offered_${length}_time_${point}`,
    ofAll(
      `Children offered ${length}-time ${learning} at the ${point} of their order`,
      `children offered ${length}-time hours at the ${point} of it`,
      length === 'full' ? 'higher' : 'neither',
    ),
  ]),
);

const offered = bandNames.flatMap((band) =>
  points.map((point): [string, SeriesSpec] => [
    `kpi2.hours_offered_${band}_${point}`,
    ofAll(
      `Children offered ${inWords[band]} a week at the ${point} of their order`,
      `children offered ${inWords[band]} a week at the ${point} of it`,
      'neither',
    ),
  ]),
);

const attended = bandNames.flatMap((band) =>
  points.map((point): [string, SeriesSpec] => [
    `kpi2.hours_attended_${band}_${point}`,
    {
      title: `Children attending ${inWords[band]} a week at the ${point} of their order`,
      unit: 'percent',
      better: 'neither',
      numerator: `children attending ${inWords[band]} a week, whatever they were offered`,
      denominator: `children offered ${inWords[band]} a week`,
    },
  ]),
);

const provision = points.map((point): [string, SeriesSpec] => [
  `kpi2.provision_${point}`,
  ofAll(`Provision at the ${point} of their order`, `children in the provision at the ${point} of it`, 'neither'),
]);

/** Everything KPI 2 says, the headline first. */
export const kpi2Series: Readonly<Record<string, SeriesSpec>> = Object.fromEntries([
  ...suitability,
  ...time,
  ...offered,
  ...attended,
  ...provision,
]);
