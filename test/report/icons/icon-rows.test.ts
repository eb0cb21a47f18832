import { describe, expect, test } from 'vitest';
import { composeReport } from '../../../src/report/compose-report.ts';
import { firstTimeEntrants } from '../../../src/report/contents/entries/first-time-entrants.ts';
import { kpis } from '../../../src/report/contents/entries/kpis.ts';
import type { IconRow } from '../../../src/report/document.ts';
import type { Story } from '../../../src/report/story.ts';
import { kpiStory } from '../../support/kpi-story.ts';

function rowsOf(story: Story): readonly IconRow[] {
  const sections = composeReport(story, { title: 'Board', entries: kpis }).sections;
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'icons' ? block.rows : [])));
}

describe('the page of icons', () => {
  const rows = rowsOf(kpiStory());

  test('has a row for each of the ten, with the latest figure and the section that tells more', () => {
    expect(rows.map(({ title }) => title)).toEqual(kpis.map(({ heading }) => heading));
    expect(rows[0]).toMatchObject({ section: 'kpi-1-accommodation', when: 'Jul to Sep 2026' });
    expect(rows[0]?.id).toMatch(/^\w{6}$/);
  });

  test('has no icon without a word, and no arrow where nothing is a signal', () => {
    for (const { variation, assurance } of rows) {
      expect(variation.word).not.toBe('');
      if (variation.icon === 'common') expect(variation.word).toMatch(/^Usual variation/);
      if (variation.icon === '') expect(variation.word).toMatch(/^(Not charted: |No figure|Not available)/);
      expect(assurance.icon).toBe('');
    }
  });
});

test('a KPI without its file is not available, and has no icon', () => {
  const [row] = rowsOf(kpiStory({ 'kpi-1-accommodation': ['accommodation.csv'] }));
  expect(row).toMatchObject({
    figure: '',
    variation: { icon: '', word: 'Not available' },
    assurance: { icon: '', word: '' },
  });
});

test('a target is named, and that it is not judged where there are no limits', () => {
  const story: Story = { ...kpiStory(), terms: { targets: { 'kpi1.suitable_end': 90 }, rebases: [] } };
  const [first, second] = rowsOf(story);
  expect(first?.assurance).toEqual({ icon: '', word: 'Not judged (target 90%)' });
  expect(second?.assurance).toEqual({ icon: '', word: 'No target' });
});

test('a measure that was not counted has no row', () => {
  const { sections } = composeReport(kpiStory(), { title: 'Board', entries: [firstTimeEntrants] });
  expect(sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'icons')).toMatchObject({ rows: [] });
});
