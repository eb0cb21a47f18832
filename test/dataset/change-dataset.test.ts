import { expect, test } from 'vitest';
import { cellText } from '../../src/dataset/cell-text.ts';
import { cellValue } from '../../src/dataset/cell-value.ts';
import { changeDataset } from '../../src/dataset/change-dataset.ts';
import { ABSENT, present } from '../../src/vocabulary/absent.ts';
import { datasetOf } from '../support/rows.ts';

const two = () =>
  datasetOf({
    children: [{}, { child_id: 'C2' }],
    offences: [{}, { offence_id: 'F2', child_id: 'C2' }],
    outcomes: [{}, { outcome_id: 'O2', offence_id: 'F2', child_id: 'C2', residence: '' }],
  });

test('a cell holds what it is to hold, in the copy alone', () => {
  const dataset = two();
  const becomes = { residence: cellValue('outcomes', 'residence', 'other') };
  const changed = changeDataset(dataset, [{ table: 'outcomes', row: 1, becomes }]);
  expect([changed.outcomes.columns.residence.codeAt(1), changed.outcomes.columns.residence.codeAt(0)]).toEqual([
    'other',
    'local',
  ]);
  expect(dataset.outcomes.columns.residence.codeAt(1)).toBeUndefined();
  expect([changed.children, changed.links]).toEqual([dataset.children, dataset.links]);
});

test('a row left out is gone, and those behind it move up and are linked anew', () => {
  const dataset = two();
  const changed = changeDataset(dataset, [{ table: 'children', row: 0, becomes: 'left out' }]);
  expect([changed.children.rows, changed.children.line.at(0)]).toEqual([1, 3]);
  expect(cellText(changed, 'children', { column: 'childId', row: 0 })).toBe('C2');
  expect(present(changed.links.childOfOutcome.at(0))).toBe(false);
  expect(changed.links.childOfOutcome.at(1)).toBe(0);
  expect([dataset.children.rows, dataset.links.childOfOutcome.at(1)]).toEqual([2, 1]);
});

test('a row that is changed and left out is left out', () => {
  const becomes = { residence: ABSENT };
  const changed = changeDataset(two(), [
    { table: 'outcomes', row: 1, becomes: 'left out' },
    { table: 'outcomes', row: 1, becomes },
    { table: 'outcomes', row: 0, becomes },
  ]);
  expect([changed.outcomes.rows, changed.outcomes.columns.residence.at(0)]).toEqual([1, ABSENT]);
});

test('what is said is stored as a column stores it', () => {
  expect(cellValue('interventions', 'successfullyCompleted', 'true')).toBe(1);
  expect(cellValue('interventions', 'successfullyCompleted', 'false')).toBe(0);
  expect(cellValue('outcomes', 'residence', '')).toBe(ABSENT);
  expect(cellValue('education', 'hoursOffered', 25)).toBe(25);
  expect(() => cellValue('outcomes', 'residence', 'elsewhere')).toThrow('elsewhere');
});
