import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { victimsOfOrders } from '../../src/measures/cohorts/victims-of-orders.ts';
import { kpi10Victims } from '../../src/measures/kpi-10-victims.ts';
import { take } from '../../src/measures/measure.ts';
import type { Parameters } from '../../src/measures/parameters.ts';
import { flat, period } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** One child with an offence, a caution and a programme that ended on 2 September 2024, and some victims. */
const of = (victims: readonly CsvRow[], more: CsvTables = {}): CsvTables => ({
  children: [{}],
  offences: [{}],
  outcomes: [{}],
  interventions: [{}],
  interventionOffences: [{}],
  victims,
  ...more,
});

const count = (tables: CsvTables, label = '2024Q2', parameters: Partial<Parameters> = {}) =>
  flat(kpi10Victims, basisOf(tables, '2026-09-30', parameters), label);

const victims = (tables: CsvTables, label = '2024Q2', parameters: Partial<Parameters> = {}): number =>
  count(tables, label, parameters)['kpi10.victims']?.[label]?.[0] ?? 0;

/** One share, without the words around it. */
const share = (name: string, rows: readonly CsvRow[], parameters: Partial<Parameters> = {}) =>
  count(of(rows), '2024Q2', parameters)[`kpi10.${name}`]?.['2024Q2'] ?? [0, 0];

const no = 'false';

test('one victim who agreed and for whom all was done', () => {
  const one = { '2024Q2': [1, 1] };
  expect(count(of([{}]))).toEqual({
    'kpi10.restorative': one,
    'kpi10.view_sought': one,
    'kpi10.progress_given': one,
    'kpi10.support_given': one,
    'kpi10.contacted': one,
    'kpi10.victims': { '2024Q2': [1, null] },
    'kpi10.children_with_victim': one,
    'kpi10.restorative_processes': { '2024Q2': [1, null] },
  });
});

describe('the offence of a victim (sentence 5)', () => {
  const programmes = {
    interventions: [{}, { intervention_id: 'I2', end_date: '2024-12-01' }],
    offences: [{}, { offence_id: 'F2' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2' }],
    interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }],
  };
  const quarters = (row: CsvRow, more: CsvTables = {}) =>
    ['2024Q2', '2024Q3'].map((label) => victims(of([row], { ...programmes, ...more }), label));

  test.each<[string, CsvRow, readonly number[]]>([
    ['is the one stated', { offence_id: 'F2', intervention_id: 'I2' }, [0, 1]],
    ['is the one stated, whatever the programme', { offence_id: 'F1', intervention_id: 'I2' }, [1, 0]],
    ['is the one stated, without a programme', { intervention_id: '' }, [1, 0]],
    ['is that of the programme where none is stated', { offence_id: '', intervention_id: 'I2' }, [0, 1]],
    ['is not that of the programme where the one stated is not there', { offence_id: 'F9' }, [0, 0]],
    ['is not that of the programme where the one stated cannot be read', { offence_id: '1.2E+05' }, [0, 0]],
    ['is none where neither is stated', { offence_id: '', intervention_id: '' }, [0, 0]],
    ['is none where the programme is not there', { offence_id: '', intervention_id: 'I9' }, [0, 0]],
  ])('%s', (_, row, expected) => {
    expect(quarters(row)).toEqual(expected);
  });

  test('is every offence of the programme: one victim, one child and one process for two offences', () => {
    const both = { ...programmes, interventionOffences: [{}, { offence_id: 'F2' }] };
    const found = count(of([{ offence_id: '' }], both));
    expect(found['kpi10.victims']).toEqual({ '2024Q2': [1, null] });
    expect(found['kpi10.restorative_processes']).toEqual({ '2024Q2': [1, null] });
    expect(found['kpi10.children_with_victim']).toEqual({ '2024Q2': [1, 1] });
  });

  test('a victim of offences with ends in two quarters is one of each', () => {
    const links = [{}, { offence_id: 'F2' }, { intervention_id: 'I2', offence_id: 'F2' }];
    expect(quarters({ offence_id: '' }, { interventionOffences: links })).toEqual([1, 1]);
  });
});

describe('the order of an offence (sentences 1 to 3 and 6)', () => {
  const court = { first_hearing_date: '2024-05-20' };
  test.each<[string, CsvTables, number]>([
    ['a programme still open', { interventions: [{ end_date: '' }] }, 0],
    ['an end of 1900-01-01, which is none', { interventions: [{ end_date: '1900-01-01' }] }, 0],
    ['a programme the KPIs do not count', { interventions: [{ disposal: 'turnaround' }] }, 0],
    ['no programme', { interventionOffences: [] }, 0],
    ['a fine', { offences: [court], outcomes: [{ outcome: 'fine' }] }, 0],
    ['overturned on appeal', { outcomes: [{ appeal_status: 'changed_on_appeal' }] }, 0],
    ['living elsewhere', { outcomes: [{ residence: 'other' }] }, 0],
    ['residence blank', { outcomes: [{ residence: '' }] }, 1],
    ['a withdrawn child', { children: [{ deleted: 'true' }] }, 0],
    ['18 at the start', { children: [{ date_of_birth: '2006-06-03' }] }, 0],
    ['17 at the start, by a day', { children: [{ date_of_birth: '2006-06-04' }] }, 1],
    ['9 at the start', { children: [{ date_of_birth: '2014-06-04' }] }, 0],
    ['10 at the start', { children: [{ date_of_birth: '2014-06-03' }] }, 1],
    [
      'a community resolution',
      { outcomes: [{ outcome: 'community_resolution' }], interventions: [{ disposal: 'community_resolution' }] },
      1,
    ],
  ])('%s', (_, more, expected) => {
    expect(victims(of([{}], more))).toBe(expected);
  });

  test('from 1 April 2023 to the as-at date', () => {
    const ended = (end_date: string) => of([{}], { interventions: [{ start_date: '2023-01-09', end_date }] });
    expect(victims(ended('2023-04-01'), '2023Q1')).toBe(1);
    expect(victims(ended('2023-03-31'), '2022Q4')).toBe(0);
    expect(victims(ended('2026-09-30'), '2026Q2')).toBe(1);
    expect(victims(ended('2026-10-01'), '2026Q3')).toBe(0);
  });

  /** The quarter of a victim whose offence has two outcomes or two programmes. */
  const quarters = (more: CsvTables) => ['2024Q2', '2024Q3'].map((label) => victims(of([{}], more), label));
  const two = { interventionOffences: [{}, { intervention_id: 'I2' }] };
  const later = { intervention_id: 'I2', end_date: '2024-12-01' };

  test('of two programmes the one that ended later, one quarter an offence', () => {
    expect(quarters({ ...two, interventions: [{}, later] })).toEqual([0, 1]);
    expect(quarters({ ...two, interventions: [{}, { ...later, end_date: '' }] })).toEqual([1, 0]);
  });
  test('of two outcomes the most serious, though its programme ended earlier', () => {
    const outcomes = [{ outcome: 'youth_conditional_caution' }, { outcome_id: 'O2', child_id: 'C2' }];
    const tables = {
      ...two,
      children: [{}, { child_id: 'C2' }],
      interventions: [{}, { ...later, child_id: 'C2' }],
    };
    expect(quarters({ ...tables, outcomes })).toEqual([1, 0]);
    const equal = [{ outcome_date: '2024-06-02' }, { outcome_id: 'O2', child_id: 'C2' }];
    expect(quarters({ ...tables, outcomes: equal })).toEqual([1, 0]);
    expect(quarters({ ...tables, outcomes: [{}, { outcome_id: 'O2', child_id: 'C2' }] })).toEqual([0, 1]);
  });
  test('an order need not be the one that serves for its child', () => {
    const more = {
      offences: [{}, { offence_id: 'F2', ...court }],
      outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', outcome: 'referral_order' }],
      interventions: [{}, { intervention_id: 'I2', disposal: 'referral_order' }],
      interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }],
    };
    expect(victims(of([{}, { victim_id: 'V2', offence_id: 'F2' }], more))).toBe(2);
    expect(count(of([{}], more))['kpi10.children_with_victim']).toEqual({ '2024Q2': [1, 1] });
  });

  /** In custody from 1 June 2024, on licence from 3 June 2025. */
  const licence = (date_of_birth: string) =>
    of([{}], {
      children: [{ date_of_birth }],
      outcomes: [{ outcome: 'detention_and_training_order' }],
      interventions: [{ disposal: 'dto_licence', start_date: '2025-06-03', end_date: '2025-09-02' }],
    });
  test('a licence starts on the day custody began', () => {
    expect(victims(licence('2006-06-02'), '2025Q2')).toBe(1);
    expect(victims(licence('2006-06-01'), '2025Q2')).toBe(0);
  });
  test('as the YJB counts, the child must be of age when the licence began', () => {
    expect(victims(licence('2006-06-02'), '2025Q2', { asYjb: 'yes' })).toBe(0);
    expect(victims(licence('2007-06-03'), '2025Q2', { asYjb: 'yes' })).toBe(0);
    expect(victims(licence('2007-06-04'), '2025Q2', { asYjb: 'yes' })).toBe(1);
    expect(victims(of([{}]), '2024Q2', { asYjb: 'yes' })).toBe(1);
    expect(victims(of([{}], { outcomes: [{ residence: '' }] }), '2024Q2', { asYjb: 'yes' })).toBe(0);
  });
});

describe('a victim (sentence 7)', () => {
  test('is an identifier, however many rows it has', () => {
    expect(victims(of([{}, {}, { victim_id: 'V2' }, { victim_id: '0V2' }]))).toBe(3);
    expect(share('restorative', [{}, {}, { victim_id: 'V2' }])).toEqual([2, 2]);
  });
  test('without an identifier is none', () => {
    expect(victims(of([{ victim_id: '' }, {}]))).toBe(1);
  });
  test('agreed if a row says so; blank is no', () => {
    expect(share('restorative', [{}, { victim_id: 'V2', consents_to_contact: no }])).toEqual([1, 1]);
    expect(share('restorative', [{}, { victim_id: 'V2', consents_to_contact: '' }])).toEqual([1, 1]);
    expect(share('restorative', [{ consents_to_contact: '' }, { restorative_engaged: no }])).toEqual([0, 1]);
  });
});

describe('what was done (sentence 8)', () => {
  const headings = {
    restorative: 'restorative_engaged',
    view_sought: 'view_sought_before_outcome',
    progress_given: 'progress_provided',
    support_given: 'support_provided',
  };
  test.each(Object.entries(headings))('%s', (name, heading) => {
    expect(share(name, [{}, { victim_id: 'V2', [heading]: no }, { victim_id: 'V3', [heading]: '' }])).toEqual([1, 3]);
    const told = count(of([{ [heading]: no }]));
    for (const other of Object.keys(headings))
      expect(told[`kpi10.${other}`]).toEqual({ '2024Q2': [other === name ? 0 : 1, 1] });
  });
  test('asking for progress or support is not being given it', () => {
    const row = { progress_requested: no, support_requested: no };
    expect(share('progress_given', [row])).toEqual([1, 1]);
    expect(share('support_given', [row])).toEqual([1, 1]);
  });
  test.each([
    ['2024-07-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 0],
    ['', 0],
    ['1900-01-01', 0],
  ])('contacted on %s', (contacted_date, expected) => {
    expect(share('contacted', [{ contacted_date }])).toEqual([expected, 1]);
  });
  test('one row must hold both the deed and the agreement', () => {
    const apart = [{ consents_to_contact: no }, { restorative_engaged: no, contacted_date: '' }];
    expect(share('restorative', apart)).toEqual([0, 1]);
    expect(share('contacted', apart)).toEqual([0, 1]);
  });
  test('as the YJB counts, contacted does not ask for agreement, and can pass 100%', () => {
    const rows = [{}, { victim_id: 'V2', consents_to_contact: no }];
    expect(share('contacted', rows)).toEqual([1, 1]);
    expect(share('contacted', rows, { asYjb: 'yes' })).toEqual([2, 1]);
    expect(share('restorative', rows, { asYjb: 'yes' })).toEqual([1, 1]);
  });
});

describe('children and processes (sentence 9)', () => {
  const second = {
    children: [{}, { child_id: 'C2' }],
    offences: [{}, { offence_id: 'F2', child_id: 'C2' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', child_id: 'C2' }],
    interventions: [{}, { intervention_id: 'I2', child_id: 'C2' }],
    interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }],
  };
  test('children with a victim are out of all with an order that ended, victims or not', () => {
    const children = (rows: readonly CsvRow[]) => count(of(rows, second))['kpi10.children_with_victim'];
    expect(children([{}, { victim_id: 'V2' }])).toEqual({ '2024Q2': [1, 2] });
    expect(children([{}, { victim_id: 'V2', offence_id: 'F2' }])).toEqual({ '2024Q2': [2, 2] });
    expect(children([{ consents_to_contact: no }])).toEqual({ '2024Q2': [1, 2] });
    expect(children([])).toEqual({ '2024Q2': [0, 2] });
  });
  test('one victim of two children is one victim', () => {
    expect(victims(of([{}, { offence_id: 'F2' }], second))).toBe(1);
  });
  test('processes are rows, agreed to or not', () => {
    const processes = (...rows: readonly CsvRow[]) => count(of(rows))['kpi10.restorative_processes']?.['2024Q2']?.[0];
    expect(processes({}, {}, { consents_to_contact: no })).toBe(3);
    expect(processes({}, { restorative_engaged: no }, { restorative_engaged: '' })).toBe(1);
  });
});

test('behind a figure stand the rows of victims, each once, and the programmes they count through', () => {
  const more = { offences: [{}, { offence_id: 'F2' }], interventionOffences: [{}, { offence_id: 'F2' }] };
  const outcomes = [{}, { outcome_id: 'O2', offence_id: 'F2' }];
  const tables = of([{ consents_to_contact: '' }, { offence_id: '' }], { ...more, outcomes });
  const { observations } = take(kpi10Victims, basisOf(tables), [period('2024Q2')]);
  const found = (name: string) => observations.find(({ series }) => series === name);
  expect(found('kpi10.victims')?.behind?.numerator()).toEqual([
    { table: 'victims', rows: [0, 1] },
    { table: 'interventions', rows: [0] },
  ]);
  expect(found('kpi10.restorative')?.behind?.denominator()[0]).toEqual({ table: 'victims', rows: [1] });
  expect(found('kpi10.victims')?.children).toBe(1);
});

test('a year adds its quarters up; before collection and without the victims nothing is observed', () => {
  const links = [{}, { intervention_id: 'I2', offence_id: 'F2' }];
  const tables = of([{}, { offence_id: 'F2' }], {
    offences: [{}, { offence_id: 'F2' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2' }],
    interventions: [{}, { intervention_id: 'I2', end_date: '2024-12-01' }],
    interventionOffences: links,
  });
  expect(count(tables, '2024/25')['kpi10.restorative']).toEqual({ '2024/25': [2, 2] });
  expect(count(tables, '2022Q4')).toEqual({});
  const { victims: _, ...without } = tables;
  expect(take(kpi10Victims, basisOf(without), [period('2024Q2')]).observations).toEqual([]);
});

const flag = fc.constantFrom('true', 'false', '');
const rows = fc.array(
  fc.record({
    victim_id: fc.constantFrom('V1', 'V2', 'V3'),
    offence_id: fc.constantFrom('F1', 'F2', 'F3', 'F9', ''),
    intervention_id: fc.constantFrom('I1', 'I2', 'I3', ''),
    consents_to_contact: flag,
    contacted_date: fc.constantFrom('2024-07-01', ''),
    restorative_engaged: flag,
    support_provided: flag,
  }),
  { maxLength: 8 },
);
const threes = {
  children: [{}, { child_id: 'C2' }],
  offences: [{}, { offence_id: 'F2' }, { offence_id: 'F3', child_id: 'C2' }],
  outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2' }, { outcome_id: 'O3', offence_id: 'F3', child_id: 'C2' }],
  interventions: [
    {},
    { intervention_id: 'I2', end_date: '2024-12-01' },
    { intervention_id: 'I3', child_id: 'C2', end_date: '' },
  ],
  interventionOffences: [
    {},
    { offence_id: 'F2' },
    { intervention_id: 'I2', offence_id: 'F2' },
    { intervention_id: 'I3', offence_id: 'F3' },
  ],
};

test('no numerator passes its denominator, and each row of victims counts or is left out for one reason', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const basis = basisOf(of(some, threes));
      for (const [name, pairs] of Object.entries(flat(kpi10Victims, basis, '2024Q2', '2024Q3', '2024/25')))
        for (const [above, below] of Object.values(pairs)) expect(above, name).toBeLessThanOrEqual(below ?? above);
      const { byQuarter, leftOut } = victimsOfOrders(basis);
      const counted = new Set([...byQuarter.values()].flat().map(({ row }) => row));
      const all = [...counted, ...leftOut.flatMap(({ rows: left }) => left)];
      expect(all.sort((a, b) => a - b)).toEqual(some.map((_, row) => row));
    }),
    { numRuns: 60 },
  );
});
