import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { effectsOn } from '../../src/effects/effects-on.ts';
import { measures } from '../../src/measures/index.ts';
import type { Observation } from '../../src/measures/reading.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { endedOrders } from '../support/ended-order.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** What is said of one series: numerator, denominator and value as it stands, at its lowest and at its highest. */
function effectOf(tables: CsvTables, series: string, label = '2024Q2') {
  const measure = measures.find((known) => Object.hasOwn(known.series, series));
  if (!measure) throw new Error(`no measure has ${series}`);
  const basis = basisOf(tables);
  const headline = { title: series, measure, series, period: period(label) };
  const [effect] = effectsOn(basis, runChecks(checks, basis.dataset, basis), [headline]);
  if (!effect) throw new Error(`${series} cannot be counted`);
  const [now, low, high] = effect.reading.observations.map(countsOf);
  return { now, low, high, records: effect.records, checks: effect.checks.map(({ id }) => id) };
}

const countsOf = ({ numerator, denominator }: Observation): string =>
  [numerator, ...(denominator ? [denominator] : [])].map((figure) => String(numberOf(figure))).join(' of ');

/** Four children whose orders ended in one quarter: two suitably housed, one not, one as the case says. */
const housed = (...suitabilities: readonly string[]): CsvTables => ({
  ...endedOrders(suitabilities.map(() => ({}))),
  accommodation: suitabilities.map((suitability, n) => ({ child_id: `C${n + 1}`, suitability })),
});

/** An offence first heard in court, so that the age then is known. */
const heard: CsvTables = { offences: [{ offence_id: 'F1', first_hearing_date: '2024-05-20' }] };

describe('worked by hand', () => {
  test('KPI 1: a home of which it is not recorded whether it is suitable is either', () => {
    expect(effectOf(housed('suitable', 'suitable', 'unsuitable', ''), 'kpi1.suitable_end')).toEqual({
      now: '2 of 4',
      low: '2 of 4',
      high: '3 of 4',
      records: 1,
      checks: ['suitability-not-recorded'],
    });
  });
  test('KPI 1: a second home of a child suitably housed can only lower it', () => {
    const tables = housed('suitable', 'suitable', 'unsuitable', 'unsuitable');
    const second = { child_id: 'C1', type: 'other', suitability: '' };
    const accommodation = [...(tables.accommodation ?? []), second];
    expect(effectOf({ ...tables, accommodation }, 'kpi1.suitable_end')).toMatchObject({
      now: '2 of 4',
      low: '1 of 4',
      high: '2 of 4',
      records: 1,
    });
  });
  test('KPI 2: the same of education, and KPI 1 is left alone by it', () => {
    const tables = {
      ...housed('suitable', 'suitable'),
      education: [{ suitability: '' }, { child_id: 'C2', suitability: '' }],
    };
    expect(effectOf(tables, 'kpi2.suitable_end')).toMatchObject({ now: '0 of 2', low: '0 of 2', high: '2 of 2' });
    expect(effectOf(tables, 'kpi1.suitable_end')).toMatchObject({ low: '2 of 2', high: '2 of 2', records: 0 });
  });
  test('KPI 6: a programme of which it is not recorded whether it was completed', () => {
    const tables = endedOrders([{}, { programme: { successfully_completed: '' } }, {}]);
    expect(effectOf(tables, 'kpi6.completed')).toMatchObject({
      now: '2 of 3',
      low: '2 of 3',
      high: '3 of 3',
      checks: ['completion-not-recorded'],
    });
  });
  test('first-time entrants: a child whose residence is blank counts, and may have lived elsewhere', () => {
    const tables = endedOrders([{}, { outcome: { residence: '' } }, {}]);
    expect(effectOf(tables, 'fte.count', '2024/25')).toMatchObject({ now: '3', low: '2', high: '3', records: 1 });
  });
  test('KPI 6: such a child may have had no local order', () => {
    const tables = endedOrders([
      { programme: { successfully_completed: 'false' } },
      { outcome: { residence: '' } },
      { outcome: { residence: '' }, programme: { successfully_completed: 'false' } },
    ]);
    expect(effectOf(tables, 'kpi6.completed')).toMatchObject({ now: '1 of 3', low: '0 of 2', high: '1 of 2' });
  });
  test('first-time entrants: of two rows with one child identifier either may be the right one', () => {
    const tables = endedOrders([{}]);
    const older = { ...tables, children: [...(tables.children ?? []), { date_of_birth: '2005-01-15' }] };
    expect(effectOf(older, 'fte.count', '2024/25')).toMatchObject({ now: '1', low: '0', high: '1' });
  });
  test('custodial sentences: a second row with the same outcome identifier may be the same outcome', () => {
    const sentence = { outcome: 'detention_and_training_order' };
    const tables = endedOrders([{ outcome: sentence }], heard);
    const again = { ...sentence, outcome_id: 'O1', offence_id: 'F1', child_id: 'C1', outcome_date: '2024-07-01' };
    const twice = { ...tables, outcomes: [...(tables.outcomes ?? []), again] };
    expect(effectOf(twice, 'custody.sentencing_occasions', '2024/25')).toMatchObject({
      now: '2',
      low: '1',
      high: '2',
      checks: ['duplicate-id'],
    });
  });
  test('an outcome whose text maps to nothing may be custody, or make a first-time entrant', () => {
    const tables = endedOrders([{ outcome: { outcome: 'Something else' } }], heard);
    expect(effectOf(tables, 'custody.sentencing_occasions', '2024/25')).toMatchObject({
      now: '0',
      low: '0',
      high: '1',
    });
    expect(effectOf(tables, 'fte.count', '2024/25')).toMatchObject({ now: '0', low: '0', high: '1' });
  });
  test('KPI 6: an overdue programme may have ended on its expected day, and dates may have been changed over', () => {
    const overdue = endedOrders([{}, { programme: { end_date: '', expected_end_date: '2024-09-10' } }]);
    expect(effectOf(overdue, 'kpi6.completed')).toMatchObject({ now: '1 of 1', low: '1 of 1', high: '2 of 2' });
    const turned = endedOrders([{ programme: { start_date: '2024-07-30', end_date: '2024-06-20' } }]);
    expect(effectOf(turned, 'kpi6.completed')).toMatchObject({ now: '0 of 0', low: '1 of 1', high: '1 of 1' });
  });
  test('first-time entrants: a sentence without a first hearing counts nowhere, and does if it was soon after the arrest', () => {
    const sentenced = (day: string): CsvTables =>
      endedOrders([{ outcome: { outcome: 'referral_order' } }], {
        offences: [{ offence_id: 'F1', arrest_date: '2024-05-03', first_hearing_date: day }],
      });
    expect(effectOf(sentenced(''), 'fte.count', '2024/25')).toMatchObject({
      now: '0',
      low: '0',
      high: '1',
      records: 1,
      checks: ['missing-first-hearing'],
    });
    expect(effectOf(sentenced('2024-05-20'), 'fte.count', '2024/25')).toMatchObject({ now: '1', low: '1', high: '1' });
  });
  test('KPI 3: a need of which it is not recorded whether there is a plan, and a plan without a need', () => {
    const send = [
      { child_id: 'C1', identified: 'true', formal_plan: 'true' },
      { child_id: 'C2', identified: 'true', formal_plan: '' },
      { child_id: 'C3', identified: 'false', formal_plan: 'true' },
    ];
    expect(effectOf({ ...endedOrders([{}, {}, {}]), send }, 'kpi3.plan')).toMatchObject({
      now: '1 of 2',
      low: '1 of 2',
      high: '3 of 3',
      checks: ['plan-without-need', 'plan-not-recorded'],
    });
  });
  test('KPI 9: an offence without a score may be serious violence if its category is one of it', () => {
    const violent = (category: string): CsvTables =>
      endedOrders([{}], {
        offences: [{ offence_id: 'F1', category, seriousness: '' }],
        population: [{ year: '2023' }],
      });
    const series = 'kpi9.serious_violence_per_10000';
    expect(effectOf(violent('robbery'), series, '2024Q1')).toMatchObject({
      now: '0 of 10000',
      high: '1 of 10000',
      checks: ['missing-seriousness'],
    });
    expect(effectOf(violent('arson'), series, '2024Q1')).toMatchObject({
      low: '0 of 10000',
      high: '0 of 10000',
      records: 0,
    });
  });
  test('KPI 9: a population that stands twice is added up, and its rate twice as high without the second', () => {
    const twice = endedOrders([{}], {
      offences: [{ offence_id: 'F1', category: 'robbery', seriousness: '6' }],
      population: [{ year: '2023' }, { year: '2023' }],
    });
    expect(effectOf(twice, 'kpi9.serious_violence_per_10000', '2024Q1')).toMatchObject({
      now: '1 of 20000',
      low: '1 of 20000',
      high: '1 of 10000',
      checks: ['population-row-twice'],
    });
  });
  test('KPI 4: an offer without an intervention counts if there was one for that need', () => {
    const offered = { identified_date: '2024-06-10', offered_date: '2024-06-20', attendance_start_date: '' };
    const health = [
      { ...offered, need: 'mental_health', intervention: 'getting_help' },
      { ...offered, child_id: 'C2', need: 'mental_health', intervention: '' },
    ];
    expect(effectOf({ ...endedOrders([{}, {}]), health }, 'kpi4.offered')).toMatchObject({
      now: '1 of 2',
      low: '1 of 2',
      high: '2 of 2',
      checks: ['offered-without-intervention'],
    });
  });
  test('reoffending: an offence whose category is blank may be breach, and then is no reoffence', () => {
    const again = endedOrders([{}], {
      offences: [{}, { offence_id: 'F2', offence_date: '2024-08-01', category: '' }],
      outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', outcome_date: '2024-09-01' }],
    });
    expect(effectOf(again, 'reoffending.binary', '2024Q1')).toMatchObject({
      now: '1 of 1',
      low: '0 of 1',
      high: '1 of 1',
    });
  });
  test('where nothing fails a figure is its own lowest and highest', () => {
    expect(effectOf(housed('suitable', 'unsuitable'), 'kpi1.suitable_end')).toEqual({
      now: '1 of 2',
      low: '1 of 2',
      high: '1 of 2',
      records: 0,
      checks: [],
    });
  });
  test('KPI 1: many blanks are settled by their standing in the figure', () => {
    const blanks = Array.from({ length: 14 }, () => '');
    expect(effectOf(housed('suitable', 'unsuitable', ...blanks), 'kpi1.suitable_end')).toMatchObject({
      now: '1 of 16',
      low: '1 of 16',
      high: '15 of 16',
      records: 14,
    });
  });
  test('a failing record of another quarter moves nothing', () => {
    expect(effectOf(housed('suitable', ''), 'kpi1.suitable_end', '2025Q2')).toMatchObject({ records: 0 });
  });
});

describe('the ends are those of every combination there is', () => {
  /** Rows of a table in which a cell is blank, and what it may be. */
  interface Blank {
    readonly table: 'accommodation' | 'interventions' | 'outcomes';
    readonly heading: string;
    readonly answers: readonly string[];
  }

  /** Every figure there can be, by filling each blank with each answer or leaving it, smallest value first. */
  function everyValue(tables: CsvTables, blanks: readonly Blank[], series: string): readonly number[] {
    const [filled, rest] = [blanks[0], blanks.slice(1)];
    if (!filled) return [shareOf(tables, series)].filter((value) => !Number.isNaN(value));
    const { table, heading, answers } = filled;
    const place = (tables[table] ?? []).findIndex((row) => row[heading] === '');
    if (place === -1) return everyValue(tables, rest, series);
    const holding = (cell: string): CsvTables => ({
      ...tables,
      [table]: (tables[table] ?? []).map((row, at) => (at === place ? { ...row, [heading]: cell } : row)),
    });
    return answers.flatMap((answer) => everyValue(holding(answer), blanks, series)).sort((a, b) => a - b);
  }

  function shareOf(tables: CsvTables, series: string): number {
    const measure = measures.find((known) => Object.hasOwn(known.series, series));
    const [above, below] = measure ? (flat(measure, basisOf(tables), '2024Q2')[series]?.['2024Q2'] ?? [0, 0]) : [0, 0];
    return below === null ? above : above / (below ?? 0);
  }

  const valueOfText = (said: string | undefined): number => {
    const [above = 0, below = 1] = (said ?? '').split(' of ').map(Number);
    return above / below;
  };

  const expectTrueEnds = (tables: CsvTables, blanks: readonly Blank[], series: string): void => {
    const every = everyValue(tables, blanks, series);
    const { low, high } = effectOf(tables, series);
    if (every.length > 0) expect([valueOfText(low), valueOfText(high)]).toEqual([every[0], every.at(-1)]);
  };

  const mostBlanks = (most: number, rows: readonly CsvRow[], heading: string): readonly CsvRow[] => {
    let blanks = 0;
    return rows.map((row) => {
      if (row[heading] === '') blanks += 1;
      return row[heading] === '' && blanks > most ? { ...row, [heading]: undefined } : row;
    }) as readonly CsvRow[];
  };

  test('homes of up to five children, some of them with two', () => {
    const home = fc.record({
      child: fc.integer({ min: 1, max: 5 }),
      suitability: fc.constantFrom('suitable', 'unsuitable', '', ''),
    });
    fc.assert(
      fc.property(fc.array(home, { minLength: 1, maxLength: 7 }), (homes) => {
        const rows = homes.map(({ child, suitability }, n) => ({
          child_id: `C${child}`,
          start_date: `2020-01-0${n + 1}`,
          suitability,
        }));
        const tables = {
          ...endedOrders([{}, {}, {}, {}, {}]),
          accommodation: mostBlanks(5, rows, 'suitability').map((row) => ({ suitability: 'suitable', ...row })),
        };
        const blank: Blank = { table: 'accommodation', heading: 'suitability', answers: ['suitable', 'unsuitable'] };
        expectTrueEnds(tables, [blank], 'kpi1.suitable_end');
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('programmes whose completion or whose child’s residence is not recorded, or both', () => {
    const order = fc.record({
      completed: fc.constantFrom('true', 'false', ''),
      residence: fc.constantFrom('local', 'other', ''),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 4 }), (orders) => {
        const tables = endedOrders(
          orders.map(({ completed, residence }) => ({
            programme: { successfully_completed: completed },
            outcome: { residence },
          })),
        );
        const blanks: readonly Blank[] = [
          { table: 'interventions', heading: 'successfully_completed', answers: ['true', 'false'] },
          { table: 'outcomes', heading: 'residence', answers: ['local', 'other'] },
        ];
        expectTrueEnds(tables, blanks, 'kpi6.completed');
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});
