import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { look, lookSinceLastRun, lookWhole, rowsWhere } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { missingResidence } from '../../src/checks/missing-residence.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { buildDataset } from '../../src/dataset/build-dataset.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { extracts } from '../../src/extracts/index.ts';
import { canonicalForm } from '../../src/extracts/mapping.ts';
import { readExtract } from '../../src/extracts/read-extract.ts';
import { TextPool } from '../../src/extracts/text-pool.ts';
import { measures } from '../../src/measures/index.ts';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { datasetOf, day } from '../support/rows.ts';

const asAt = day('2026-09-30');

/** The first month of each quarter from April 2023 to the as-at date: the board meets in every one. */
const quarters = ['2023', '2024', '2025', '2026']
  .flatMap((year) => ['01', '04', '07'].concat(year < '2026' ? ['10'] : []).map((month) => `${year}-${month}`))
  .slice(1);

const convicted = { children: [{}], offences: [{}], outcomes: [{}], custodyEpisodes: [{}] };
const all = {
  ...convicted,
  interventions: [{}],
  interventionOffences: [{}],
  accommodation: [{}],
  education: [{}],
  send: [{}],
  health: [{}],
  widerServices: [{}],
  victims: [{}],
  boardAttendance: quarters.map((quarter) => ({ meeting_date: `${quarter}-10` })),
  population: ['2022', '2023', '2024', '2025'].map((year) => ({ year })),
};

const checkOf = (looksAt: Check['looksAt']): Check => ({
  id: 'of-this-test',
  severity: 'blocks',
  title: '',
  because: '',
  fix: '',
  touches: [],
  source: '',
  example: { fails: {}, passes: {} },
  looksAt,
});

/** Outcomes read from a file as it stands, for what canonical rows cannot say. */
function outcomesFrom(file: string, text: string): Dataset {
  const texts = new TextPool();
  const source = { file, bytes: Buffer.from(text), mapping: canonicalForm };
  return buildDataset({ outcomes: readExtract(extracts.outcomes, source, texts) }, texts);
}

const headings = 'outcome_id,offence_id,child_id,outcome_date,outcome,residence';

describe('withdrawn children', () => {
  const every = checkOf([look('health', ['need'], ({ health }) => rowsWhere(health, () => true))]);
  const health = [{ child_id: 'C1' }, { child_id: 'C2' }, { child_id: 'C3' }];

  test('their rows fail nothing, since they count nowhere; a row of a child who is not there may', () => {
    const children = [{ child_id: 'C1', deleted: 'true' }, { child_id: 'C2' }];
    const [result] = runChecks([every], datasetOf({ children, health }), { asAt });
    expect(result?.findings.map(({ child }) => child && reveal(child))).toEqual(['C2', 'C3']);
  });
  test('the first row of a child says whether it is withdrawn', () => {
    const children = [{ child_id: 'C1' }, { child_id: 'C1', deleted: 'true' }];
    const [result] = runChecks([every], datasetOf({ children, health }), { asAt });
    expect(result?.findings).toHaveLength(3);
  });
  test('a look may ask for them', () => {
    const asking = checkOf(every.looksAt.map((each) => ({ ...each, ofWithdrawn: true })));
    const children = [{ child_id: 'C1', deleted: 'true' }];
    expect(runChecks([asking], datasetOf({ children, health }), { asAt })[0]?.findings).toHaveLength(3);
  });
});

describe('states', () => {
  const firstRow = look('children', ['childId'], () => [0]);
  const nothing = look('offences', ['offenceId'], () => []);

  test('failed where a row fails, passed where none does', () => {
    const [failed, passed] = runChecks([checkOf([firstRow]), checkOf([nothing])], datasetOf(all), { asAt });
    expect(failed).toMatchObject({ state: 'failed', findings: [{ table: 'children' }], lacking: [] });
    expect(passed).toMatchObject({ state: 'passed', findings: [], lacking: [] });
  });

  test('not run, never passed, where the only table it looks at is not there; it names the file', () => {
    const [result] = runChecks([checkOf([nothing])], datasetOf({ children: [{}] }), { asAt });
    expect(result).toMatchObject({ state: 'not run', findings: [], lacking: ['offences.csv'] });
  });

  test('a table that is there but empty is looked at, and passes', () => {
    expect(runChecks([missingResidence], datasetOf({ outcomes: [] }), { asAt })[0]?.state).toBe('passed');
  });

  test('looks at what is there, and says what is lacking', () => {
    const check = checkOf([firstRow, nothing]);
    const [result] = runChecks([check], datasetOf({ children: [{}] }), { asAt });
    expect(result).toMatchObject({ state: 'failed', lacking: ['offences.csv'] });
  });

  test('not run where the column is not in the file, by its heading', () => {
    const dataset = outcomesFrom('outcomes.csv', `${headings.replace(',residence', '')}\nO1,F1,C1,2024-06-01,fine\n`);
    const [result] = runChecks([missingResidence], dataset, { asAt });
    expect(result).toMatchObject({ state: 'not run', findings: [], lacking: ['outcomes.csv: residence'] });
  });
});

describe('findings', () => {
  test('carry the file, the heading and the child', () => {
    const dataset = outcomesFrom('Legal outcomes 2024.csv', `${headings}\nO1,F1,C7,2024-06-01,fine,\n`);
    const finding = runChecks([missingResidence], dataset, { asAt })[0]?.findings[0];
    expect(finding).toMatchObject({
      check: 'missing-residence',
      table: 'outcomes',
      file: 'Legal outcomes 2024.csv',
      line: 2,
      columns: ['residence'],
    });
    expect(finding?.child && reveal(finding.child)).toBe('C7');
  });

  test('carry the physical line: blank lines and line breaks in a cell are lines too', () => {
    // 1 headings, 2 O1, 3 blank, 4-5 O2 (its occasion holds a line break), 6 O3 without a residence, 7 O4.
    const text = [
      `${headings},sentencing_occasion_id`,
      'O1,F1,C1,2024-06-01,fine,local,',
      '',
      'O2,F1,C1,2024-06-01,fine,local,"one\ntwo"',
      'O3,F1,C1,2024-06-01,fine,,',
      'O4,F1,C1,2024-06-01,fine,local,',
    ].join('\n');
    expect(runChecks([missingResidence], outcomesFrom('o.csv', text), { asAt })[0]?.findings).toMatchObject([
      { line: 6 },
    ]);
  });

  test('stand in the order of the file, in whatever order the check finds them', () => {
    const backwards = checkOf([look('children', ['childId'], () => [2, 0, 1])]);
    const dataset = datasetOf({ children: [{}, { child_id: 'C2' }, { child_id: 'C3' }] });
    expect(runChecks([backwards], dataset, { asAt })[0]?.findings.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test('name no child where the table has none, and give headings with digits as they are written', () => {
    const check = checkOf([look('population', ['aged10To17', 'year'], () => [0])]);
    const [result] = runChecks([check], datasetOf({ population: [{}] }), { asAt });
    expect(result?.findings).toMatchObject([
      { child: undefined, columns: ['aged_10_to_17', 'year'], values: ['10000', '2024'] },
    ]);
  });

  test('carry the day a row is about, and what stands in the columns to look at', () => {
    const check = checkOf([look('outcomes', ['outcome', 'outcomeDate', 'residence'], () => [0])]);
    const [result] = runChecks([check], datasetOf({ outcomes: [{ residence: '' }] }), { asAt });
    expect(result?.findings).toMatchObject([{ day: day('2024-06-01'), values: ['youth_caution', '2024-06-01', ''] }]);
  });

  test('about an extract as a whole are one, on its heading line, of no child', () => {
    const check = checkOf([lookWhole('children', ['sex'], () => true)]);
    const [result] = runChecks([check], datasetOf({ children: [{}, { child_id: 'C2' }] }), { asAt });
    expect(result?.findings).toMatchObject([{ line: 1, row: undefined, child: undefined, columns: ['sex'] }]);
  });

  test('that set an extract beside the last run are not run at the first', () => {
    const check = checkOf([
      lookSinceLastRun('children', ['childId'], ({ children }, { rows }) => children.rows < (rows.children ?? 0)),
    ]);
    const lastRun = { asAt, rows: { children: 9 }, teams: [], workers: [] };
    const dataset = datasetOf({ children: [{}] });
    expect(runChecks([check], dataset, { asAt })).toMatchObject([
      { state: 'not run', lacking: ['an earlier run of boardpack check'] },
    ]);
    expect(runChecks([check], dataset, { asAt, lastRun })).toMatchObject([
      { state: 'failed', findings: [{ line: 1 }] },
    ]);
  });
});

test('a check that throws stops the run: a bug may not look like a pass', () => {
  const broken = checkOf([
    look('children', ['childId'], () => {
      throw new RangeError('a bug');
    }),
  ]);
  expect(() => runChecks([missingResidence, broken], datasetOf(all), { asAt })).toThrow(RangeError);
});

test('every look is handed the as-at date', () => {
  const check = checkOf([look('children', ['dateOfBirth'], (_, given) => (given.asAt === asAt ? [] : [0]))]);
  expect(runChecks([check], datasetOf(all), { asAt })[0]?.state).toBe('passed');
});

test('rowsWhere asks of every row once', () => {
  expect(rowsWhere({ rows: 5 }, (row) => row % 2 === 0)).toEqual([0, 2, 4]);
  expect(rowsWhere({ rows: 0 }, () => true)).toEqual([]);
});

describe('the catalogue', () => {
  const ids = checks.map(({ id }) => id);
  /** A last run beside which nothing is missing. */
  const lastRun = { asAt: day('2026-06-30'), rows: { children: 1, offences: 1, outcomes: 1 }, teams: [], workers: [] };
  const given = { asAt, lastRun };

  test('each check has one result, in order, and passed, failed and not run add up to all of them', () => {
    const tables = { ...all, children: [{ ethnicity: '' }], custodyEpisodes: [{ end_date: '2024-05-01' }] };
    const results = runChecks(checks, datasetOf(tables), given);
    expect(results.map(({ check }) => check.id)).toEqual(ids);
    const failed = results.filter(({ state }) => state === 'failed').map(({ check }) => check.id);
    expect(failed).toEqual(['end-before-start', 'missing-ethnicity']);
    expect(results.filter(({ state }) => state === 'passed')).toHaveLength(ids.length - failed.length);
    const counted = results.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(counted).toBe(2);
  });

  test('the blameless rows pass every check', () => {
    expect(runChecks(checks, datasetOf(all), given).map(({ state }) => state)).toEqual(ids.map(() => 'passed'));
  });

  test('at the first run they do too, but for those that set the extracts beside the last', () => {
    const beside = checks.filter(({ looksAt }) => looksAt.every(({ sinceLastRun }) => sinceLastRun));
    const results = runChecks(checks, datasetOf(all), { asAt });
    expect(beside.length).toBeGreaterThan(0);
    expect(results.map(({ state }) => state)).toEqual(
      checks.map((check) => (beside.includes(check) ? 'not run' : 'passed')),
    );
  });

  test('without the extracts of the KPIs the checks of the others pass as before, and those of the KPIs are not run', () => {
    const results = runChecks(checks, datasetOf(convicted), given);
    const notRun = results.filter(({ state }) => state === 'not run').map(({ check }) => check);
    expect(results.map(({ state }) => state)).not.toContain('failed');
    expect(notRun.length).toBeGreaterThan(0);
    for (const { id, looksAt } of notRun)
      expect(
        looksAt.some(({ table, beside }) => [table, ...beside].some((name) => !(name in convicted))),
        id,
      ).toBe(true);
  });

  test('with nothing read, no check is a pass', () => {
    expect(runChecks(checks, datasetOf({}), given).map(({ state }) => state)).toEqual(ids.map(() => 'not run'));
  });

  test('each identifier stands once, and each check touches measures that there are', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = measures.map(({ id }) => id);
    for (const check of checks) expect(known, check.id).toEqual(expect.arrayContaining([...check.touches]));
  });
});
