import { describe, expect, test } from 'vitest';
import { firstTimeEntrants } from '../../src/measures/first-time-entrants.ts';
import { measures } from '../../src/measures/index.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { take } from '../../src/measures/measure.ts';
import { remand } from '../../src/measures/remand.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import type { Trace } from '../../src/measures/trace.ts';
import { traceFigure } from '../../src/measures/trace.ts';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { figureName } from '../../src/vocabulary/figure-id.ts';
import { period } from '../support/flat.ts';
import type { CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** The trace of a figure by its name, such as `fte.count@2024Q1`. */
function traced(measure: Measure, tables: CsvTables, name: string): Trace {
  const basis = basisOf(tables);
  const observations = take(measure, basis, [period(name.split('@')[1] ?? '')]).observations;
  const observation = observations.find((found) => figureName(found) === name);
  if (!observation) throw new Error(`there is no ${name}`);
  return traceFigure(basis, measure, observation);
}

const told = ({ parts }: Trace) =>
  parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ part, sentence, rows }) => [
      part,
      sentence,
      rows.map(({ file, line, child }) => [file, line, child && reveal(child)]),
    ]);

const three: CsvTables = {
  children: [{}, { child_id: 'C2', ethnicity: 'B1' }, { child_id: 'C3' }],
  offences: [{}, { offence_id: 'F2', child_id: 'C2' }, { offence_id: 'F3', child_id: 'C3' }],
  outcomes: [
    {},
    { outcome_id: 'O2', offence_id: 'F2', child_id: 'C2', residence: 'other' },
    { outcome_id: 'O3', offence_id: 'F3', child_id: 'C3', outcome: 'community_resolution' },
    { outcome_id: 'O4', offence_id: 'F3', child_id: 'C3', outcome_date: '2024-09-01' },
  ],
  population: [{}],
};

describe('a count', () => {
  test('lists the outcomes it was counted from, and those left out in its period with the sentence that did it', () => {
    expect(told(traced(firstTimeEntrants, three, 'fte.count@2024Q1'))).toEqual([
      ['numerator', undefined, [['outcomes.csv', 2, 'C1']]],
      ['left out', 1, [['outcomes.csv', 4, 'C3']]],
      ['left out', 4, [['outcomes.csv', 3, 'C2']]],
    ]);
  });

  test('of a group lists what was left out of that group alone', () => {
    expect(told(traced(firstTimeEntrants, three, 'fte.count@2024Q1@ethnicity=white'))).toEqual([
      ['numerator', undefined, [['outcomes.csv', 2, 'C1']]],
      ['left out', 1, [['outcomes.csv', 4, 'C3']]],
    ]);
  });

  test('tells of a row whose it is, its day and what it holds', () => {
    const [numerator] = traced(firstTimeEntrants, three, 'fte.count@2024Q1').parts;
    expect(numerator?.rows[0]).toMatchObject({ offence: 'F1', outcome: 'O1', holds: 'youth_caution' });
  });
});

test('a rate lists the rows of the population it is out of', () => {
  const { parts } = traced(firstTimeEntrants, three, 'fte.rate@2024Q2');
  expect(parts[1]?.rows).toMatchObject([{ file: 'population.csv', line: 2, holds: '2024 all all 10000' }]);
});

test('a reoffending rate lists the reoffences and the index outcomes', () => {
  const tables = {
    children: [{}],
    offences: [{}, { offence_id: 'F2', offence_date: '2024-08-01' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', outcome_date: '2024-09-01' }],
  };
  const { parts } = traced(reoffending, tables, 'reoffending.binary@2024Q1');
  expect(parts[0]?.rows).toMatchObject([{ offence: 'F2', holds: 'theft_and_handling' }, { outcome: 'O1' }]);
  expect(parts[1]?.rows).toMatchObject([{ outcome: 'O1', holds: 'youth_caution' }]);
});

test('bed nights list the episodes, and an episode that ends before it starts is left out', () => {
  const custodyEpisodes = [{}, { episode_id: 'E2', end_date: '2024-05-01' }];
  expect(told(traced(remand, { ...three, custodyEpisodes }, 'remand.bed_nights@2024Q1'))).toEqual([
    ['numerator', undefined, [['custody_episodes.csv', 2, 'C1']]],
    ['left out', 1, [['custody_episodes.csv', 3, 'C1']]],
  ]);
});

test('the rule that is printed has the values of its parameters in it', () => {
  expect(traced(firstTimeEntrants, three, 'fte.count@2024Q1').rule[0]).toContain('is offence_and_first_hearing.');
});

test('every sentence that leaves rows out is one of its measure’s rule', () => {
  const basis = basisOf({ ...three, custodyEpisodes: [{}] });
  for (const { id, rule, leftOut, keptBlank, passedOver } of measures)
    for (const { sentence } of [
      ...(leftOut?.(basis) ?? []),
      ...(keptBlank?.(basis) ?? []),
      ...(passedOver?.(basis, period('2024Q1')) ?? []),
    ])
      expect(rule[sentence - 1], `${id}, sentence ${sentence}`).toBeDefined();
});
