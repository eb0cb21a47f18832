import { calendarDate, longText } from '../vocabulary/day.ts';
import type { PeriodLength } from '../vocabulary/period.ts';
import { inWords } from '../vocabulary/period.ts';
import type { Entry, Pack } from './contents/pack.ts';
import type { ReportDocument, Section, SummaryRow } from './document.ts';
import type { JudgedKpi } from './kpi/judged-kpis.ts';
import { judgedKpis } from './kpi/judged-kpis.ts';
import { standingOfKpis } from './quality/standing-of-kpis.ts';
import { dataQualitySection } from './sections/data-quality-section.ts';
import { howCountedSection } from './sections/how-counted-section.ts';
import { howWeKnowSection } from './sections/how-we-know-section.ts';
import { iconsSection } from './sections/icons-section.ts';
import { inFullSections } from './sections/in-full-section.ts';
import { kpiAnnexSection } from './sections/kpi-annex-section.ts';
import { kpiOverviewSection } from './sections/kpi-overview-section.ts';
import { kpiReturnSection } from './sections/kpi-return-section.ts';
import { measureSection } from './sections/measure-section.ts';
import { methodsSection } from './sections/methods-section.ts';
import { sourcesSection } from './sections/sources-section.ts';
import { summaryRows, summarySection } from './sections/summary-section.ts';
import type { Story, Told } from './story.ts';
import { judgedLines } from './summary/judged-lines.ts';

/** Composes a pack: the summary, a section a measure, and what a reader needs to trust them. */
export function composeReport(story: Story, pack: Pack): ReportDocument {
  const found = pack.entries.flatMap((entry) => {
    const told = story.told.find(({ measure }) => measure.id === entry.measure);
    return told ? [{ entry, told }] : [];
  });
  const lines = judgedLines(story, pack);
  const kpis = judgedKpis(
    story,
    found.flatMap(({ entry, told }) => (entry.kpi ? [{ entry, told, kpi: entry.kpi }] : [])),
  );
  const rows = summaryRows(lines);
  return {
    schema: 1,
    title: pack.title,
    service: story.service,
    marking: story.marking,
    asAt: longText(story.asAt),
    asAtDate: calendarDate(story.asAt),
    covers: covers(story),
    notices: story.notices,
    madeWith: story.madeWith,
    sections: [
      summarySection(rows),
      iconsSection(story, { entries: found.map(({ entry }) => entry), lines, kpis }),
      ...measureSections(story, found, { rows, kpis }),
      ...inFullSections(story, found),
      dataQualitySection(story, standingOfKpis(pack, story.told, story)),
      howCountedSection(story),
      howWeKnowSection(lines, kpis),
      methodsSection(story),
      sourcesSection(story),
    ],
  };
}

interface Found {
  readonly entry: Entry;
  readonly told: Told;
}

interface Judged {
  readonly rows: readonly SummaryRow[];
  readonly kpis: readonly JudgedKpi[];
}

/** A section a measure that was counted, the KPIs between their overview and their return. */
const measureSections = (story: Story, found: readonly Found[], { rows, kpis }: Judged): readonly Section[] =>
  found.flatMap(({ entry, told }) => [
    ...(entry === kpis[0]?.entry ? [kpiOverviewSection(story, kpis)] : []),
    measureSection(
      { story, entry, told, judged: kpis.find((kpi) => kpi.entry === entry) },
      rows.filter(({ section }) => section === entry.measure),
    ),
    ...(entry === kpis.at(-1)?.entry ? [kpiReturnSection(story, kpis), kpiAnnexSection(story, kpis)] : []),
  ]);

const lengths: Readonly<Record<PeriodLength, string>> = {
  day: 'days',
  'calendar-year': 'calendar years',
  month: 'months',
  quarter: 'quarters',
  year: 'financial years',
  'rolling-year': 'rolling years',
};

function covers({ plan: { by, recent, years } }: Story): string {
  const [first, last] = [recent[0], recent.at(-1)];
  const [start, end] = [years[0], years.at(-1)];
  const inQuarters =
    first && last ? `${recent.length} ${lengths[by]}, ${inWords(first)} to ${inWords(last)}` : 'no complete period';
  return start && end
    ? `${inQuarters}, and ${years.length} financial years, ${start.label} to ${end.label}`
    : inQuarters;
}
