import { expect, test } from 'vitest';
import { composeReport } from '../../../src/report/compose-report.ts';
import { kpis } from '../../../src/report/contents/entries/kpis.ts';
import type { BlockOf, Section } from '../../../src/report/document.ts';
import { kpiStory } from '../../support/kpi-story.ts';

const sectionsOf = (lacking: Parameters<typeof kpiStory>[0] = {}): readonly Section[] =>
  composeReport(kpiStory(lacking), { title: 'Board', entries: kpis }).sections;

const tablesOf = (sections: readonly Section[], id: string): readonly BlockOf<'table'>[] =>
  sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks.filter((b) => b.kind === 'table'));

test('the ten stand in their order, between their overview and their return', () => {
  expect(
    sectionsOf()
      .map(({ heading }) => heading)
      .slice(2, 14),
  ).toEqual(['The ten KPIs', ...kpis.map(({ heading }) => heading), 'The quarterly return']);
});

test('the overview has a row a KPI, counts first, and says which file is missing', () => {
  const [table] = tablesOf(sectionsOf({ 'kpi-1-accommodation': ['accommodation.csv'] }), 'ten-kpis');
  expect(table?.head.map(({ text }) => text)).toEqual([
    'Indicator',
    'Jul to Sep 2026',
    'Apr to Jun 2026',
    'What is missing',
  ]);
  expect(table?.rows[0]).toEqual(['KPI 1: Accommodation', '[x]', '[x]', 'accommodation.csv']);
  expect(table?.rows).toHaveLength(10);
  expect(table?.rows[6]?.[1]).toMatch(/^\d+ of \d+ children \(\d+%( \[u\])?\) were supported by wider services/);
  expect(table?.rows[6]?.[3]).toBe('Nothing');
});

test('the change table names the span before, and says in short why there was no test', () => {
  const [, changes] = tablesOf(sectionsOf({ 'kpi-1-accommodation': ['accommodation.csv'] }), 'ten-kpis');
  expect(changes?.head[2]?.text).toMatch(/^(The (four|12) quarters before|Before)$/);
  expect(changes?.rows[0]?.slice(2)).toEqual(['', '', 'Not tested: it needs accommodation.csv', '']);
  expect(changes?.rows[7]?.slice(2)).toEqual(['', '', 'Not tested: five sectors are too few to test', '']);
});

test('a KPI without its file says so, names every file, and shares a page', () => {
  const lacking = { 'kpi-10-victims': ['victims.csv', 'interventions.csv'] };
  const section = sectionsOf(lacking).find(({ id }) => id === 'kpi-10-victims');
  expect(section?.follows).toBe(true);
  expect(section?.blocks.at(-1)).toEqual({
    kind: 'note',
    text: 'KPI 10: Victims cannot be counted: victims.csv and interventions.csv were not among the extracts. Export them from the case system and run the report again.',
  });
});

test('the return has the headline of each KPI and its order types, and fits on two pages', () => {
  const [table] = tablesOf(sectionsOf(), 'quarterly-return');
  const names = table?.rows.map(([name = '']) => name) ?? [];
  expect(new Set(names.map((name) => name.slice(0, name.indexOf(':')))).size).toBe(10);
  expect(names).toContain('KPI 1: Youth Rehabilitation Orders');
  expect(names.length).toBeLessThanOrEqual(56);
});

test('a story without KPIs has neither overview nor return', () => {
  const story = { ...kpiStory(), told: [] };
  const ids = composeReport(story, { title: 'Board', entries: kpis }).sections.map(({ id }) => id);
  expect(ids).not.toContain('ten-kpis');
  expect(ids).not.toContain('quarterly-return');
});
