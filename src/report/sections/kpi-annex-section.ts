import type { Section } from '../document.ts';
import type { ToldKpi } from '../kpi/judged-kpis.ts';
import type { Story } from '../story.ts';
import { inReach, listing } from './measure-section.ts';

/** The sub-measures of every KPI over the four latest quarters, to be looked up. */
export const kpiAnnexSection = (story: Story, kpis: readonly ToldKpi[]): Section => ({
  id: 'kpi-sub-measures',
  heading: 'The KPIs in full',
  blocks: [
    { kind: 'paragraph', text: 'Every sub-measure, the four latest quarters together.' },
    ...kpis
      .filter(({ told }) => told.lacking.length === 0)
      .flatMap(({ entry, told }) => [
        { kind: 'subheading' as const, id: `${entry.measure}-in-full`, text: entry.heading },
        ...inReach(entry.listings ?? [], story)
          .filter(({ annex }) => annex)
          .flatMap((wanted) => listing(story, told, wanted)),
      ]),
  ],
});
