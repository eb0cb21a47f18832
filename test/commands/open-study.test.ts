import { expect, test } from 'vitest';
import { openStudy } from '../../src/commands/shared/open-study.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is said when a workspace with these areas under `comparators` is opened. */
async function said(comparators: string): Promise<readonly string[]> {
  const workspace = await temporaryFolder({
    'boardpack.yaml': `service: Sampleshire YJS\nasAt: 2026-09-30\ncomparators:\n${comparators}`,
    'children.csv': 'child_id,date_of_birth,sex,ethnicity,originating_person_id,service,ward,deleted\n',
    'offences.csv':
      'offence_id,child_id,offence_date,arrest_date,first_hearing_date,age_at_arrest_or_offence,age_at_first_hearing,category,seriousness,description,knife_related\n',
    'outcomes.csv':
      'outcome_id,offence_id,child_id,outcome_date,outcome,outcome_end_date,main_or_other,appeal_status,residence,sentencing_occasion_id,term_months,recorded_date\n',
    'population.csv': 'area,year,ethnicity,sex,aged_10_to_17,source\nSampleshire,2024,all,all,10000,Invented\n',
    'comparators.csv':
      'measure,area,period,value,numerator,denominator,source,published\nfte.rate,Hackney,2024,100,,,Invented,\nfte.rate,london,2024,120,,,Invented,\n',
  });
  const lines: string[] = [];
  await openStudy({ workspace }, { print: () => {}, interactive: false, say: (text) => lines.push(text) });
  return lines.filter((line) => line.includes('comparators,'));
}

test('an area under comparators that comparators.csv does not have is said, with the one that may be meant', async () => {
  expect(await said('  contains: [Lundon]\n  groups:\n    family: [Hackny, Sampleshire]\n')).toEqual([
    'boardpack.yaml names Lundon under comparators, but comparators.csv has no such area; did you mean london?',
    'boardpack.yaml names Hackny under comparators, but comparators.csv has no such area; did you mean Hackney?',
  ]);
});

test('where none is near, those that are there are named', async () => {
  expect(await said('  contains: [Merseyside]\n')).toEqual([
    'boardpack.yaml names Merseyside under comparators, but comparators.csv has no such area; it has Hackney, london.',
  ]);
});

test('nothing is said of areas that are there, or where none is named', async () => {
  expect(await said('  contains: [London]\n  groups:\n    family: [hackney]\n')).toEqual([]);
  expect(await said('  groups:\n    family: [hackney]\n')).toEqual([]);
});
