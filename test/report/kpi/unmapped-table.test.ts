import { expect, test } from 'vitest';
import { extracts } from '../../../src/extracts/index.ts';
import { kpisOfColumn, sayKpis } from '../../../src/report/kpi/kpis-of-column.ts';
import { unmappedTable } from '../../../src/report/kpi/unmapped-table.ts';
import type { UnmappedCode } from '../../../src/report/story.ts';
import { kpiStory } from '../../support/kpi-story.ts';

const disposal = { table: 'interventions', file: 'Programmes.csv', heading: 'disposal' };
const told = (unmapped: readonly UnmappedCode[]) => unmappedTable({ ...kpiStory(), unmapped });

test('every text on five rows or more stands under the KPIs it would have fallen into', () => {
  const [table, note] = told([
    { ...disposal, text: 'Outcome 23 (new)', rows: 12, lines: [] },
    { ...disposal, text: 'Triage', rows: 5, lines: [] },
    { ...disposal, text: 'Anna Invented', rows: 4, lines: [] },
    { ...disposal, text: 'misc', rows: 1, lines: [] },
    { table: 'health', file: 'health.csv', heading: 'need', text: 'sleep', rows: 2, lines: [] },
  ]);
  expect(table?.kind === 'table' && table.rows).toEqual([
    ['“Outcome 23 (new)”', 'Programmes.csv, disposal', '12', 'KPIs 1 to 7, 9 and 10'],
    ['“Triage”', 'Programmes.csv, disposal', '5', 'KPIs 1 to 7, 9 and 10'],
    ['2 texts on few rows each', 'Programmes.csv, disposal', '5', 'KPIs 1 to 7, 9 and 10'],
    ['1 text on few rows', 'health.csv, need', '2', 'KPIs 4 and 5'],
  ]);
  expect(note?.kind === 'note' && note.text).toContain('findings.csv lists every one');
});

test('a column no KPI asks for, and a return without unmapped texts, have no table', () => {
  expect(told([{ table: 'children', file: 'children.csv', heading: 'sex', text: 'yes', rows: 9, lines: [] }])).toEqual(
    [],
  );
  expect(told([])).toEqual([]);
});

test('every column of codes that only the KPIs read names its KPIs', () => {
  const kpiExtracts = ['accommodation', 'education', 'health', 'widerServices', 'boardAttendance'] as const;
  const columns = kpiExtracts.flatMap((name) =>
    Object.values(extracts[name].columns)
      .filter(({ kind }) => kind === 'code')
      .map(({ heading }) => kpisOfColumn(extracts[name].name, heading)),
  );
  expect(columns.length).toBe(9);
  expect(columns.every((kpis) => kpis.length > 0)).toBe(true);
});

test('KPIs are named in a row', () => {
  expect([sayKpis([6]), sayKpis([2, 3]), sayKpis([1, 2, 3])]).toEqual(['KPI 6', 'KPIs 2 and 3', 'KPIs 1, 2 and 3']);
  expect(sayKpis([1, 2, 3, 4, 9, 10])).toBe('KPIs 1 to 4, 9 and 10');
});
