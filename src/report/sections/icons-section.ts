import type { Entry } from '../contents/pack.ts';
import type { Section } from '../document.ts';
import { kpiRow, lineRow, unchartedRow } from '../icons/icon-rows.ts';
import type { JudgedKpi } from '../kpi/judged-kpis.ts';
import type { Story } from '../story.ts';
import type { JudgedLine } from '../summary/judged-lines.ts';

interface Judged {
  readonly entries: readonly Entry[];
  readonly lines: readonly JudgedLine[];
  readonly kpis: readonly JudgedKpi[];
}

/** One page: every measure with what its process chart says of the latest quarter, and whether a target will be met. */
export const iconsSection = (story: Story, { entries, lines, kpis }: Judged): Section => ({
  id: 'at-a-glance',
  heading: 'All measures at a glance',
  blocks: [
    {
      kind: 'icons',
      caption: 'Variation and assurance of every measure, latest quarter',
      rows: entries.flatMap((entry) => [
        ...lines.filter((line) => line.entry === entry).map((line) => lineRow(story, line)),
        ...kpis.filter((kpi) => kpi.entry === entry).map((kpi) => kpiRow(story, kpi)),
        ...(entry.uncharted === undefined
          ? []
          : [unchartedRow({ title: entry.heading, section: entry.measure }, `Not charted: ${entry.uncharted}`)]),
      ]),
    },
    {
      kind: 'note',
      text: 'This page asks whether the latest quarter is unusual; the summary asks whether the last year differs from the years before.',
    },
  ],
});
