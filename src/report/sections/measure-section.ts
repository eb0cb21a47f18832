import type { View } from '../../charts/chart.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { capital, sayBare, shorthandMeanings, small } from '../../vocabulary/wording.ts';
import type { Entry, Listing, Picture } from '../contents/pack.ts';
import type { Block, Section, SummaryRow } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { comparisonTable } from '../tables/comparison-table.ts';
import { publishedTable } from '../tables/published-table.ts';
import { reconciliationTable } from '../tables/reconciliation-table.ts';

interface Telling {
  readonly story: Story;
  readonly entry: Entry;
  readonly told: Told;
}

/** Any measure, told the same way: what it counts, the latest figure, the pictures with their tables, the definition. */
export function measureSection({ story, entry, told }: Telling, rows: readonly SummaryRow[]): Section {
  const lead = { kind: 'paragraph', text: told.definition } as const;
  const headlines = rows.map(
    ({ figure, id, latest, change, word }) =>
      ({ kind: 'headline', figure, id, caption: `${latest} ${word}. ${change}` }) as const,
  );
  const body =
    told.lacking.length > 0
      ? [notAvailable(told)]
      : [
          ...headlines,
          ...inReach(entry.pictures, story).flatMap((wanted) => picture(story, told, wanted)),
          ...inReach(entry.listings ?? [], story).flatMap((wanted) => listing(story, told, wanted)),
        ];
  return {
    id: entry.measure,
    heading: entry.heading,
    blocks: [lead, ...body, ...publishedTables({ story, entry, told }), ...leftOut(told), definition(told)],
  };
}

/** Those of which there is a period to tell. */
const inReach = <Wanted extends Listing>(all: readonly Wanted[], { plan }: Story): readonly Wanted[] =>
  all.filter((wanted) => wanted.periods(plan).length > 0);

const notAvailable = ({ measure, lacking }: Told): Block => ({
  kind: 'note',
  text: `${measure.title} cannot be counted: ${lacking.join(', ')} was not among the extracts. Export it from the case system and run the report again.`,
});

function picture(story: Story, { reading }: Told, wanted: Picture): readonly Block[] {
  const { view, caption } = viewOf(story, wanted);
  const { spec, describedAs } = wanted.chart(reading, view);
  return [
    { kind: 'chart', id: wanted.id, caption, describedAs, spec },
    ...tabled(wanted.table(reading, view, `Figures: ${small(caption)}`)),
  ];
}

function listing(story: Story, { reading }: Told, wanted: Listing): readonly Block[] {
  const { view, caption } = viewOf(story, wanted);
  return tabled(wanted.table(reading, view, caption));
}

function viewOf({ plan, service, asAt, comparators }: Story, wanted: Listing & Partial<Picture>) {
  const view: View = {
    series: wanted.series,
    periods: wanted.periods(plan),
    comparators: comparators.filter(({ measure }) => measure === wanted.comparators),
    service,
    asAt,
  };
  return { view, caption: wanted.caption(plan) };
}

const tabled = (figures: Block): readonly Block[] => [figures, ...marksIn(figures)];

/** What the marks in a table mean, under the table that has any. */
function marksIn(block: Block): readonly Block[] {
  const text = block.kind === 'table' ? block.rows.flat().join(' ') : '';
  const used = shorthandMeanings.filter((meaning) => text.includes(meaning.slice(0, meaning.indexOf(']') + 1)));
  return used.length > 0 ? [{ kind: 'note', text: `${used.join('. ')}.` }] : [];
}

/** What others publish: its history, ours beside the latest, and this area's own published figures against ours. */
const publishedTables = ({ story, entry: { published = [] }, told }: Telling): readonly Block[] =>
  published.flatMap((wanted) => [
    ...publishedTable(story, wanted),
    ...(told.lacking.length > 0
      ? []
      : [comparisonTable, reconciliationTable].flatMap((table) => withMarks(table(story, told, wanted)))),
  ]);

/** Blocks with the meanings of the marks in their first, a table, after it. */
const withMarks = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap((block) => [block, ...marksIn(block)]);

const leftOut = ({ leftOut: reasons, keptBlank }: Told): readonly Block[] => [
  ...reasonsTable('Rows of the extract that this measure leaves out, by reason', reasons),
  ...reasonsTable('Rows that count although a cell is blank, and that a comparison with a blank would lose', keptBlank),
];

function reasonsTable(caption: string, reasons: Told['leftOut']): readonly Block[] {
  const some = reasons.filter(({ rows }) => numberOf(rows) !== 0);
  if (some.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      head: [
        { text: 'Reason', numeric: false },
        { text: 'Sentence of the rule', numeric: true },
        { text: 'Rows', numeric: true },
      ],
      rows: some.map(({ reason, sentence, rows }) => [capital(reason), String(sentence), sayBare(rows, 'children')]),
    },
  ];
}

const definition = ({ measure, rule, effective }: Told): Block => ({
  kind: 'definition',
  title: `How ${small(measure.title)} is counted`,
  items: [
    { term: 'Rule', texts: rule.map((sentence, place) => `${place + 1}. ${sentence}`) },
    { term: 'Imitates', texts: [truths[measure.imitates]] },
    { term: 'Differs', texts: measure.differs },
    { term: 'Source', texts: [`${measure.source}.`] },
    { term: 'In force', texts: [effective] },
    { term: 'Version', texts: [measure.version] },
  ],
});

const truths: Readonly<Record<Told['measure']['imitates'], string>> = {
  published: 'The published official figure.',
  'YJB case-level': "The Youth Justice Board's count from the case-level return, not the published figure.",
  local: "A local count from the service's own records, not a published figure.",
};
