import { expect, test } from 'vitest';
import { recordIdentifier } from '../../src/checks/record-identifier.ts';
import { datasetOf } from '../support/rows.ts';

test('a row is known by the identifier of its own table', () => {
  const dataset = datasetOf({
    children: [{}],
    offences: [{}],
    outcomes: [{}],
    custodyEpisodes: [{}],
    interventions: [{}],
    victims: [{}],
  });
  const tables = ['children', 'offences', 'outcomes', 'custodyEpisodes', 'interventions', 'victims'] as const;
  expect(tables.map((table) => recordIdentifier(dataset, table, 0))).toEqual(['C1', 'F1', 'O1', 'E1', 'I1', 'V1']);
});

test('a row of a table without one has none', () => {
  const dataset = datasetOf({ accommodation: [{}], interventionOffences: [{}], population: [{}] });
  expect(recordIdentifier(dataset, 'accommodation', 0)).toBe('');
  expect(recordIdentifier(dataset, 'interventionOffences', 0)).toBe('');
  expect(recordIdentifier(dataset, 'population', 0)).toBe('');
});
