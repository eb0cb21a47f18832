import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openStudy } from '../src/commands/shared/open-study.ts';
import { measures } from '../src/measures/index.ts';
import { take } from '../src/measures/measure.ts';
import type { Group, Observation } from '../src/measures/reading.ts';
import type { Figure } from '../src/vocabulary/figure.ts';
import { numberOf } from '../src/vocabulary/figure.ts';
import { parsePeriod } from '../src/vocabulary/parse-period.ts';
import type { Period } from '../src/vocabulary/period.ts';
import { span, yearTo } from '../src/vocabulary/period.ts';
import { silent } from './support/board-report.ts';
import { day } from './support/rows.ts';

const folder = fileURLToPath(new URL('../sample-data/gold', import.meta.url));

/** A figure as `expected.csv` has it from the working by hand: text, blank where there is none. */
interface Expected {
  readonly line: number;
  readonly figure: string;
  readonly period: string;
  /** Dimensions in alphabetical order, so that two ways of writing a group are one. */
  readonly group: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  readonly state: string;
}

const inOrder = (dimensions: readonly string[]): string => [...dimensions].sort().join(';');

function readExpected(): readonly Expected[] {
  const lines = readFileSync(`${folder}/expected.csv`, 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((text, place) => {
    const [figure = '', period = '', group = '', numerator = '', denominator = '', value = '', state = ''] =
      text.split(',');
    const line = place + 2;
    return { line, figure, period, group: inOrder(group.split(';')), numerator, denominator, value, state };
  });
}

const groupText = (group: Group): string =>
  inOrder(Object.entries(group ?? {}).map(([name, code]) => `${name}=${code}`));

/** The period a label of the gold sample means: a day and a rolling year besides what is asked for on the command line. */
function periodOf(label: string): Period {
  const date = /^(?:year to )?(\d{4}-\d{2}-\d{2})$/.exec(label)?.[1];
  if (label.startsWith('year to ') && date !== undefined) return yearTo(day(date));
  if (date !== undefined) return { ...span(day(date), day(date)), label };
  const found = parsePeriod(label);
  if (!found) throw new Error(`${label} is no period`);
  return found;
}

const rows = readExpected();
const { basis } = await openStudy({ workspace: folder }, silent);
const key = (figure: string, period: string, group: string): string => `${figure} | ${period} | ${group}`;

/** Every figure the measures give for the periods that are worked by hand, by series, period and group. */
function observed(): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>();
  for (const measure of measures) {
    const labels = new Set(rows.filter(({ figure }) => figure in measure.series).map(({ period }) => period));
    const { observations } = take(measure, basis, [...labels].map(periodOf));
    for (const one of observations) found.set(key(one.series, one.period.label, groupText(one.group)), one);
  }
  return found;
}

const counted = observed();

const stateOf = (figure: Figure): string => (figure.kind === 'known' ? 'known' : figure.because.replaceAll(' ', '-'));
const inDigits = (number: number | undefined): string => (number === undefined ? '' : String(number));

/** What stands above and below the line: of a cohort that is not yet mature, its counts so far. */
function counts({ interim, numerator, denominator }: Observation): readonly [string, string] {
  if (interim) return [String(interim.numerator), String(interim.denominator)];
  return [inDigits(numberOf(numerator)), inDigits(denominator === null ? undefined : numberOf(denominator))];
}

function sameValue(figure: Figure, expected: string): boolean {
  const value = numberOf(figure);
  if (value === undefined || expected === '') return value === undefined && expected === '';
  return Math.abs(value - Number(expected)) <= 1e-9 * Math.max(Math.abs(Number(expected)), Number.MIN_VALUE);
}

/** How the program differs from a row of the working; nothing where it does not. */
function difference(row: Expected): string | undefined {
  const name = `expected.csv line ${row.line}: ${row.figure} ${row.period} ${row.group || 'all children'}`;
  const one = counted.get(key(row.figure, row.period, row.group));
  if (!one) return `${name}: no such figure`;
  const [numerator, denominator] = counts(one);
  const said = `${numerator} / ${denominator} = ${inDigits(numberOf(one.value))} ${stateOf(one.value)}`;
  const same =
    numerator === row.numerator &&
    denominator === row.denominator &&
    sameValue(one.value, row.value) &&
    stateOf(one.value) === row.state;
  const worked = `${row.numerator} / ${row.denominator} = ${row.value} ${row.state}`;
  return same ? undefined : `${name}: worked by hand ${worked}, counted ${said}`;
}

const families = [...new Set(rows.map(({ figure }) => figure.split('.')[0] ?? ''))];

describe('the gold sample, worked by hand', () => {
  test('it has 30 children, each on a line', () => {
    expect(basis.dataset.children.rows).toBe(30);
  });

  test('no figure is worked twice', () => {
    const keys = rows.map(({ figure, period, group }) => key(figure, period, group));
    expect(keys.length).toBeGreaterThan(500);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(families)('every figure of %s is what the rules give by hand', (family) => {
    const own = rows.filter(({ figure }) => figure.startsWith(`${family}.`));
    expect(own.map(difference).filter((text) => text !== undefined)).toEqual([]);
  });
});
