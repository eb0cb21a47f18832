import { expect, test } from 'vitest';
import type { Column } from '../../src/dataset/column.ts';
import { ABSENT } from '../../src/vocabulary/absent.ts';
import { datasetOf } from '../support/rows.ts';

const rows = (column: Column, count: number): readonly number[] =>
  Array.from({ length: count }, (_, row) => column.at(row));

const linked = datasetOf({
  children: [{ child_id: 'C1' }, { child_id: 'C2' }],
  offences: [
    { offence_id: 'F1', child_id: 'C2' },
    { offence_id: 'F2', child_id: 'C1' },
    { offence_id: 'F3', child_id: 'C9' },
  ],
  outcomes: [
    { outcome_id: 'O1', offence_id: 'F2', child_id: 'C1' },
    { outcome_id: 'O2', offence_id: 'F1', child_id: 'C2' },
    { outcome_id: 'O3', offence_id: 'F9', child_id: 'C1' },
    { outcome_id: 'O4', offence_id: 'F3', child_id: 'C9' },
  ],
  custodyEpisodes: [{ child_id: 'C2' }, { child_id: 'C9' }],
});

test('offences, outcomes and episodes lead to their child, and outcomes to their offence', () => {
  expect(rows(linked.links.childOfOffence, 2)).toEqual([1, 0]);
  expect(rows(linked.links.childOfOutcome, 3)).toEqual([0, 1, 0]);
  expect(rows(linked.links.offenceOfOutcome, 2)).toEqual([1, 0]);
  expect(rows(linked.links.childOfEpisode, 1)).toEqual([1]);
});

test('orphans lead nowhere, each by the link that is broken only', () => {
  expect(linked.links.childOfOffence.at(2)).toBe(ABSENT);
  expect(linked.links.offenceOfOutcome.at(2)).toBe(ABSENT);
  expect(linked.links.childOfOutcome.at(3)).toBe(ABSENT);
  expect(linked.links.offenceOfOutcome.at(3)).toBe(2);
  expect(linked.links.childOfEpisode.at(1)).toBe(ABSENT);
});

test('an identifier of another kind that is spelled the same is no link', () => {
  const { links } = datasetOf({
    children: [{ child_id: 'X1' }],
    offences: [{ offence_id: 'X1', child_id: 'X2' }],
    outcomes: [{ outcome_id: 'X2', offence_id: 'X2', child_id: 'X1' }],
  });
  expect([links.childOfOffence.at(0), links.offenceOfOutcome.at(0), links.childOfOutcome.at(0)]).toEqual([
    ABSENT,
    ABSENT,
    0,
  ]);
});

test('leading noughts and case tell children apart', () => {
  const { links } = datasetOf({
    children: [{ child_id: '012' }, { child_id: 'a1' }],
    offences: [{ child_id: '12' }, { child_id: '0012' }, { child_id: 'A1' }, { child_id: '012' }],
  });
  expect(rows(links.childOfOffence, 4)).toEqual([ABSENT, ABSENT, ABSENT, 0]);
});

test('where an identifier stands twice, its first row is meant', () => {
  const { links } = datasetOf({ children: [{}, { child_id: 'C2' }, {}], offences: [{}] });
  expect(links.childOfOffence.at(0)).toBe(0);
});

test('a row that was refused is not there to be linked to', () => {
  const { children, links } = datasetOf({
    children: [{ child_id: '' }, { child_id: '1.23E+05' }, { child_id: 'C1' }],
    offences: [{ child_id: 'C1' }],
  });
  expect(children.rows).toBe(1);
  expect(links.childOfOffence.at(0)).toBe(0);
});

test('a table that was not read is not there: no rows, every cell absent, every link to it broken', () => {
  const { children, custodyEpisodes, comparators, links } = datasetOf({ offences: [{}] });
  expect(children).toMatchObject({ there: false, rows: 0, file: 'children.csv', transcript: undefined });
  expect(custodyEpisodes).toMatchObject({ there: false, rows: 0, file: 'custody_episodes.csv' });
  expect(comparators.columns.value.there).toBe(false);
  expect(children.columns.dateOfBirth.at(0)).toBe(ABSENT);
  expect(children.columns.sex.codeAt(0)).toBeUndefined();
  expect(links.childOfOffence.at(0)).toBe(ABSENT);
  expect(links.childOfEpisode.at(0)).toBe(ABSENT);
});

test('a table without rows is there', () => {
  expect(datasetOf({ children: [] }).children).toMatchObject({ there: true, rows: 0 });
});

test('every row knows the line it starts on', () => {
  const { outcomes } = datasetOf({ outcomes: [{ sentencing_occasion_id: 'two\nlines' }, { outcome_id: '' }, {}] });
  expect(outcomes.rows).toBe(2);
  expect(rows(outcomes.line, 2)).toEqual([2, 5]);
});

test('a column of decimals keeps them', () => {
  expect(datasetOf({ outcomes: [{ term_months: '4.5' }] }).outcomes.columns.termMonths.at(0)).toBe(4.5);
});
