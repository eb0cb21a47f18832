import { AREA, INVENTED } from './borough.ts';
import type { Published } from './invented-boroughs.ts';
import { BOROUGHS } from './invented-boroughs.ts';

/** How a published rate is told: what its counts are multiplied by, and to how many decimals. */
interface Telling {
  readonly multiplier: number;
  readonly decimals: number;
}

const TELLINGS: Readonly<Record<string, Telling>> = {
  'fte.rate': { multiplier: 100_000, decimals: 0 },
  'custody.rate': { multiplier: 1_000, decimals: 2 },
  'reoffending.binary': { multiplier: 100, decimals: 1 },
};

/**
 * What would be published of a borough that is not there, close to what its case records give but not the same, and of
 * areas beside it that are not there either. Its own latest year comes before theirs, as such figures do.
 */
const PUBLISHED: readonly Published[] = [
  ['fte.rate', AREA, '2023', 166, 44_400],
  ['fte.rate', AREA, '2024', 149, 44_560],
  ['fte.rate', AREA, '2025', 124, 44_720],
  ['fte.rate', 'family', '2023', 620, 209_800],
  ['fte.rate', 'family', '2024', 588, 210_400],
  ['fte.rate', 'neighbours', '2023', 402, 127_900],
  ['fte.rate', 'neighbours', '2024', 391, 128_300],
  ['fte.rate', 'england_and_wales', '2023', 9_300, 6_000_000],
  ['fte.rate', 'england_and_wales', '2024', 9_000, 6_000_000],
  ['custody.rate', AREA, '2023/24', 9, 44_400],
  ['custody.rate', AREA, '2024/25', 10, 44_560],
  ['custody.rate', AREA, '2025/26', 8, 44_720],
  ['custody.rate', 'family', '2023/24', 38, 209_800],
  ['custody.rate', 'family', '2024/25', 36, 210_400],
  ['custody.rate', 'neighbours', '2023/24', 19, 127_900],
  ['custody.rate', 'neighbours', '2024/25', 18, 128_300],
  ['custody.rate', 'england_and_wales', '2023/24', 500, 6_000_000],
  ['custody.rate', 'england_and_wales', '2024/25', 480, 6_000_000],
  ['reoffending.binary', AREA, '2022/23', 68, 209],
  ['reoffending.binary', AREA, '2023/24', 80, 231],
  ['reoffending.binary', 'family', '2022/23', 330, 1_040],
  ['reoffending.binary', 'family', '2023/24', 318, 1_010],
  ['reoffending.binary', 'neighbours', '2022/23', 150, 560],
  ['reoffending.binary', 'neighbours', '2023/24', 148, 548],
  ['reoffending.binary', 'england_and_wales', '2022/23', 7_200, 22_500],
  ['reoffending.binary', 'england_and_wales', '2023/24', 7_000, 22_000],
];

/** Rows of the comparators table that are invented, and say so. */
export const inventedComparatorRows = (): string[][] => [
  ...PUBLISHED.map((published) => row(published, INVENTED)),
  ...BOROUGHS.map((published) => row(published, 'Invented for the sample: there is no such borough')),
];

function row([measure, area, period, numerator, denominator]: Published, source: string): string[] {
  if (numerator === null || denominator === null) return [measure, area, period, '', '', '', source, ''];
  const { multiplier = 1, decimals = 0 } = TELLINGS[measure] ?? {};
  const value = ((numerator / denominator) * multiplier).toFixed(decimals);
  return [measure, area, period, value, String(numerator), String(denominator), source, ''];
}
