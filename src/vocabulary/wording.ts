import { calendarDate, monthName } from './day.ts';
import type { Figure, Reason } from './figure.ts';
import type { Period } from './period.ts';
import { inWords } from './period.ts';
import type { Rung } from './small-numbers.ts';
import type { Unit } from './unit.ts';
import { units } from './unit.ts';

/** The Government Analysis Function's shorthand for a figure that is not there. */
export const shorthand: Readonly<Record<Reason, string>> = {
  confidential: '[c]',
  'not available': '[x]',
  'not applicable': '[z]',
  'not yet mature': '[not yet mature]',
  'too small': '[u]',
};

/** What is said with the mark of small numbers behind it, where it is of such. */
export const marked = (said: string, rung: Rung): string =>
  rung === 'small numbers' ? `${said} ${shorthand['too small']}` : said;

/** What the marks mean, for the notes under tables. */
export const shorthandMeanings: readonly string[] = [
  '[c] withheld because the number is small',
  '[x] not available',
  '[z] not applicable: there is nothing to divide by, or nothing to compare with',
  '[u] after a figure: small numbers (of 10 to 29, or fewer than 20 events), treat with care; by itself: too few to give a figure',
  '[not yet mature] a cohort whose follow-up or waiting period is not over',
];

const decimals: Readonly<Record<Unit, number>> = {
  children: 0,
  outcomes: 0,
  offences: 0,
  victims: 0,
  processes: 0,
  occasions: 0,
  episodes: 0,
  nights: 0,
  percent: 0,
  points: 0,
  'per 1,000': 2,
  'per 10,000': 1,
  'per 100,000': 0,
  ratio: 1,
  months: 1,
  stays: 0,
  reoffences: 0,
  meetings: 0,
  attendances: 0,
  average: 1,
};

/**
 * A number in a unit's usual precision, without the unit, thousands set off by commas. Halves are rounded away from zero;
 * never minus zero. (`Intl.NumberFormat` does the same, and takes as long to start as a thousand rows to read.)
 */
export function sayNumber(value: number, unit: Unit): string {
  const digits = decimals[unit];
  const scale = 10 ** digits;
  const size = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
  const said = size.toFixed(digits).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
  return value < 0 && size > 0 ? `\u2212${said}` : said;
}

/** A figure as print shows it, with its unit, or the mark that stands for it. */
export const say = (figure: Figure, unit: Unit): string =>
  figure.kind === 'known' ? `${sayNumber(figure.value, unit)}${units[unit].said}` : shorthand[figure.because];

/** A figure in a column whose heading gives the unit. */
export const sayBare = (figure: Figure, unit: Unit): string =>
  figure.kind === 'known' ? sayNumber(figure.value, unit) : shorthand[figure.because];

/**
 * `97 to 234`, or nothing where there is no range. An upper end without limit is said as such. A ratio that is nearly 1
 * gets a second decimal, since on which side of 1 it lies is what matters.
 */
export function sayRange(interval: readonly [low: number, high: number] | null, unit: Unit): string {
  if (interval === null) return '';
  const [low, high] = interval;
  const near = unit === 'ratio' && [low, high].some((end) => end !== 1 && sayNumber(end, unit) === '1.0');
  const said = (end: number): string => sayNumber(end, near ? 'per 1,000' : unit);
  return Number.isFinite(high) ? `${said(low)} to ${said(high)}` : `${said(low)} or more`;
}

/** A number that would be expected, which is not a count: to one decimal below 10, else whole; `fewer than 0.1`. */
export function sayExpected(expected: number): string {
  if (expected === 0) return '0';
  if (expected < 0.05) return 'fewer than 0.1';
  return sayNumber(expected, expected < 9.95 ? 'average' : 'children');
}

/** `1 child`, `14 children`. */
export const sayCount = (count: number, one: string, many: string): string =>
  `${sayNumber(count, 'children')} ${count === 1 ? one : many}`;

/** A period in the first cell of a table row: `Oct to Dec 2024`, `Nov 2024`, `2024/25`, `Year to 31 December 2024`. */
export function sayPeriod(period: Period): string {
  const words = inWords(period);
  const shortMonths = period.kind === 'quarter' || period.kind === 'month';
  if (shortMonths) return words.replace(/[A-Z][a-z]+/g, (month) => month.slice(0, 3));
  return words.replace(/^the year/, 'Year');
}

/** The two lines under a mark on a time axis: months above the year. */
export function axisLabel(period: Period): string {
  const said = sayPeriod(period);
  const { year, month, date } = calendarDate(period.to);
  if (period.kind === 'rolling-year') return `Year to|${shortMonth(month)} ${year}`;
  if (period.kind === 'month') return `${shortMonth(month)}|${year}`;
  if (period.kind === 'day') return `${date} ${shortMonth(month)}|${year}`;
  return period.kind === 'quarter' ? `${said.slice(0, -5).replace(' to ', '\u2013')}|${year}` : `${said}|`;
}

const shortMonth = (month: number): string => monthName(month).slice(0, 3);

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The first letter small, for a title that goes on inside a sentence. */
export const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** The first letter a capital, for words that begin a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
