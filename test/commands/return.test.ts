import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quarterlyReturn } from '../../src/commands/return.ts';
import type { SharedOptions } from '../../src/commands/shared/options.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const workspaceOf = () =>
  temporaryFolder({
    'boardpack.yaml': 'service: Sampleshire YJS\nasAt: 2026-01-10\n',
    'children.csv': 'child_id,date_of_birth,sex,ethnicity,originating_person_id,service,ward,deleted\n',
    'offences.csv':
      'offence_id,child_id,offence_date,arrest_date,first_hearing_date,age_at_arrest_or_offence,age_at_first_hearing,category,seriousness,description,knife_related\n',
    'outcomes.csv':
      'outcome_id,offence_id,child_id,outcome_date,outcome,outcome_end_date,main_or_other,appeal_status,residence,sentencing_occasion_id,term_months,recorded_date\n',
  });

async function returned(options: Partial<SharedOptions>) {
  const workspace = await workspaceOf();
  const [printed, said]: [string[], string[]] = [[], []];
  const terminal = { print: (t: string) => printed.push(t), interactive: false, say: (t: string) => said.push(t) };
  const code = await quarterlyReturn({ workspace, ...options }, terminal);
  return { workspace, code, printed, said: said.join('\n') };
}

test('without its extracts every figure of the last complete quarter is a row that says so', async () => {
  const { workspace, code, printed, said } = await returned({});
  const path = join(workspace, 'reports', 'kpi-return_2025Q3.csv');
  expect([code, printed]).toEqual([0, [path]]);
  const [head, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
  expect(head).toBe(
    '\uFEFFkpi,measure_id,sub_measure,group,numerator,denominator,value,last_quarter_numerator,last_quarter_denominator,last_quarter_value,change,note_needed,state,definition_version',
  );
  expect(rows[0]).toBe('base,kpi.base.all,Children with an order that ended,,,,,,,,,,not-available,1 (11/2026)');
  expect(rows.every((row) => row.includes(',not-available,'))).toBe(true);
  expect(said).toContain('No --period given: October to December 2025');
  expect(said).toContain('kpi-base is not available: it needs interventions.csv and intervention_offences.csv.');
  expect(said).toContain('Next: boardpack trace');
});

test('the quarter of the as-at date is counted up to it, and it is said', async () => {
  const { workspace, said } = await returned({ period: '2025Q4', asYjb: true });
  expect(await readdir(join(workspace, 'reports'))).toEqual(['kpi-return_2025Q4_as-yjb.csv']);
  expect(said).toContain('January to March 2026 is not over: it is counted up to 10 January 2026.');
  expect(said).toContain("--as-yjb: the KPIs are counted as the YJB's own code counts them");
});

test.each([
  ['a year', '2025/26', 'is not one quarter'],
  ['two quarters', '2025Q1..2025Q2', 'is not one quarter'],
  ['a quarter to come', '2026Q1', 'lies after the as-at date'],
])('%s is refused', async (...[, period, words]) => {
  const error = await userErrorOf(() => returned({ period }));
  expect(error.message).toContain(words);
});
