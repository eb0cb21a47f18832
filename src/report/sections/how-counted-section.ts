import { numberOf } from '../../vocabulary/figure.ts';
import { capital, sayBare } from '../../vocabulary/wording.ts';
import type { Block, Section } from '../document.ts';
import type { Story, Told } from '../story.ts';

/** The definition card of every measure told, with the rows its rule left out: what `explain` prints, from the same data. */
export const howCountedSection = ({ told }: Story): Section => ({
  id: 'how-counted',
  heading: 'How each figure is counted',
  blocks: [
    {
      kind: 'paragraph',
      text: 'One card a measure: its rule in numbered sentences, and the rows of the extracts that each sentence left out.',
    },
    ...told.flatMap((one) => [definition(one), ...leftOut(one)]),
  ],
});

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
  title: `${measure.title}: how it is counted`,
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
