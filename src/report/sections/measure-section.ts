import type { View } from '../../charts/chart.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { capital, sayBare, shorthandMeanings, small } from '../../vocabulary/wording.ts';
import type { Entry, Picture } from '../contents/pack.ts';
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
    ({ figure, latest, change, word }) =>
      ({ kind: 'headline', figure, caption: `${latest} ${word}. ${change}` }) as const,
  );
  const body =
    told.lacking.length > 0
      ? [notAvailable(told)]
      : [
          ...headlines,
          ...entry.pictures.filter((p) => p.periods(story.plan).length > 0).flatMap((p) => picture(story, told, p)),
        ];
  return {
    id: entry.measure,
    heading: entry.heading,
    blocks: [lead, ...body, ...publishedTables({ story, entry, told }), ...leftOut(told), definition(told)],
  };
}

const notAvailable = ({ measure, lacking }: Told): Block => ({
  kind: 'note',
  text: `${measure.title} cannot be counted: ${lacking.join(', ')} was not among the extracts. Export it from the case system and run the report again.`,
});

function picture(story: Story, { reading }: Told, wanted: Picture): readonly Block[] {
  const { plan, service } = story;
  const caption = wanted.caption(plan);
  const view: View = {
    series: wanted.series,
    periods: wanted.periods(plan),
    comparators: story.comparators.filter(({ measure }) => measure === wanted.comparators),
    service,
    asAt: story.asAt,
  };
  const { spec, describedAs } = wanted.chart(reading, view);
  const figures = wanted.table(reading, view, caption);
  return [{ kind: 'chart', id: wanted.id, caption, describedAs, spec }, figures, ...marksIn(figures)];
}

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

function leftOut({ leftOut: reasons }: Told): readonly Block[] {
  const some = reasons.filter(({ rows }) => numberOf(rows) !== 0);
  if (some.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Rows of the extract that this measure leaves out, by reason',
      head: [
        { text: 'Reason', numeric: false },
        { text: 'Rows', numeric: true },
      ],
      rows: some.map(({ reason, rows }) => [capital(reason), sayBare(rows, 'children')]),
    },
  ];
}

const definition = ({ measure, rule }: Told): Block => ({
  kind: 'definition',
  title: `How ${small(measure.title)} is counted`,
  items: [
    { term: 'Rule', texts: rule },
    { term: 'Imitates', texts: [truths[measure.imitates]] },
    { term: 'Differs', texts: measure.differs },
    { term: 'Source', texts: [`${measure.source}.`] },
    { term: 'Version', texts: [measure.version] },
  ],
});

const truths: Readonly<Record<Told['measure']['imitates'], string>> = {
  published: 'The published official figure.',
  'YJB case-level': "The Youth Justice Board's count from the case-level return, not the published figure.",
  local: "A local count from the service's own records, not a published figure.",
};
