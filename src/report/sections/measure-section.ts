import type { View } from '../../charts/chart.ts';
import { listed, small } from '../../vocabulary/wording.ts';
import type { Entry, Listing, Picture } from '../contents/pack.ts';
import type { Block, Section, SummaryRow } from '../document.ts';
import type { JudgedKpi } from '../kpi/judged-kpis.ts';
import { notedOnce } from '../noted-once.ts';
import type { Story, Told } from '../story.ts';
import { referenceGroup, termsOf } from '../story.ts';
import { comparisonTable } from '../tables/comparison-table.ts';
import { publishedTable } from '../tables/published-table.ts';
import { reconciliationTable } from '../tables/reconciliation-table.ts';
import { withMarks } from '../with-marks.ts';
import { funnelBlocks } from './funnel-blocks.ts';
import { kpiHeadline } from './kpi-overview-section.ts';

interface Telling {
  readonly story: Story;
  readonly entry: Entry;
  readonly told: Told;
  /** Where it is one of the ten KPIs: its change, judged among theirs. */
  readonly judged?: JudgedKpi | undefined;
}

/** Any measure, told the same way: what it counts, the latest figure, the pictures with their tables, what others publish. */
export function measureSection({ story, entry, told, judged }: Telling, rows: readonly SummaryRow[]): Section {
  const isShort = told.lacking.length > 0 && entry.published === undefined;
  const lead = { kind: 'paragraph', text: told.definition } as const;
  const cautions = (entry.cautions ?? []).map((text) => ({ kind: 'note', text }) as const);
  const headlines = rows.map(
    ({ figure, id, latest, change, word }) =>
      ({ kind: 'headline', figure, id, caption: `${latest} ${word}. ${change}` }) as const,
  );
  const telling = { story, entry, told, judged };
  const body = told.lacking.length > 0 ? [notAvailable(told)] : [...headlines, ...figures(telling)];
  return {
    id: entry.measure,
    heading: entry.heading,
    ...((entry.follows || isShort) && { follows: true }),
    blocks: [lead, ...cautions, ...body, ...publishedTables(telling)],
  };
}

/** What a measure that was counted tells after its headlines. */
function figures({ story, entry, told, judged }: Telling): readonly Block[] {
  const blocks = [
    ...(entry.opening?.(story, told) ?? []),
    ...(judged ? [kpiHeadline(story, judged)] : []),
    ...inReach(entry.pictures, story).flatMap((wanted) => picture(story, told, wanted)),
    ...inReach(entry.listings ?? [], story)
      .filter(({ annex }) => !annex)
      .flatMap((wanted) => listing(story, told, wanted)),
  ];
  return notedOnce(blocks);
}

/** Those of which there is a period to tell. */
export const inReach = <Wanted extends Listing>(all: readonly Wanted[], { plan }: Story): readonly Wanted[] =>
  all.filter((wanted) => wanted.periods(plan).length > 0);

const notAvailable = ({ measure, lacking }: Told): Block => ({
  kind: 'note',
  text: `${measure.title} cannot be counted: ${listed(lacking)} ${lacking.length === 1 ? 'was' : 'were'} not among the extracts. Export ${lacking.length === 1 ? 'it' : 'them'} from the case system and run the report again.`,
});

function picture(story: Story, told: Told, wanted: Picture): readonly Block[] {
  const { reading, reachesBackTo: since } = told;
  const { view: plain, caption } = viewOf(story, told, wanted);
  const view = { ...plain, terms: { ...termsOf(story), since } };
  const { spec, describedAs, verdict: means } = wanted.chart(reading, view);
  const drawn: Block = spec
    ? { kind: 'chart', id: wanted.id, caption, describedAs, ...(means !== undefined && { means }), spec }
    : { kind: 'note', text: describedAs };
  return [drawn, ...withMarks(wanted.table(reading, view, `Figures: ${small(caption)}`))];
}

/** A table without a picture, with the meanings of its marks. */
export function listing(story: Story, told: Told, wanted: Listing): readonly Block[] {
  const { view, caption } = viewOf(story, told, wanted);
  return withMarks(wanted.table(told.reading, view, caption));
}

function viewOf(story: Story, { reading }: Told, wanted: Listing & Partial<Picture>) {
  const { plan, service, asAt, comparators } = story;
  const view: View = {
    series: wanted.series,
    periods: wanted.periods(plan),
    comparators: comparators.filter(({ measure }) => measure === wanted.comparators),
    service,
    asAt,
    reference: referenceGroup(story),
  };
  return { view, caption: wanted.caption(plan, reading) };
}

/** What others publish: its history, ours beside the latest and in a funnel of areas, and this area's own published figures against ours. */
const publishedTables = ({ story, entry: { published = [] }, told }: Telling): readonly Block[] =>
  published.flatMap((wanted) => [
    ...publishedTable(story, wanted),
    ...(told.lacking.length > 0
      ? []
      : [comparisonTable, funnelBlocks, reconciliationTable].flatMap((blocks) =>
          blocks(story, told, wanted).flatMap(withMarks),
        )),
  ]);
