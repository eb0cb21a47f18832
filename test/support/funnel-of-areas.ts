import type { CountedArea, FunnelAreas } from '../../src/measures/funnel-areas.ts';

/** Areas by name with their counts; the first is ours. */
export const areasOf = (
  ...areas: readonly (readonly [area: string, numerator: number, denominator: number])[]
): FunnelAreas => ({
  areas: areas.map(
    ([area, numerator, denominator], place): CountedArea => ({
      area,
      isOwn: place === 0,
      counts: { numerator, denominator },
    }),
  ),
  ownFrom: 'published',
  leftOut: [],
});

/** First-time entrants of 2024 in the invented boroughs of the sample. */
export const entrantsOf2024 = areasOf(
  ['Aldermoor', 149, 44_560],
  ['Brindlequay', 131, 41_900],
  ['Cawdlemarsh', 84, 38_300],
  ['Embercross', 118, 47_600],
  ['Fennelcote', 96, 33_800],
  ['Hollinstrand', 159, 48_800],
  ['Kestermoor', 171, 44_200],
  ['Larkenhythe', 112, 46_500],
  ['Osiergate', 108, 37_600],
  ['Pellowdene', 41, 29_400],
  ['Thornquill', 63, 21_700],
);
