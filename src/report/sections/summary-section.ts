import { figureId } from '../../vocabulary/figure-id.ts';
import type { Section, SummaryRow } from '../document.ts';
import type { JudgedLine } from '../summary/judged-lines.ts';

/** One row a measure, and whether its change is more than chance. */
export const summaryRows = (lines: readonly JudgedLine[]): readonly SummaryRow[] =>
  lines.map(({ entry, line, said, judgement: { word, signal, caution } }) => ({
    title: line.title,
    section: entry.measure,
    figure: said.figure,
    id: said.of ? figureId(said.of) : '',
    latest: said.latest,
    tested: said.comparison !== undefined,
    change: [said.change, caution].filter(Boolean).join(' '),
    word,
    signal,
  }));

/** One page: a sentence a measure with the count first, what changed, and whether that is more than chance. */
export function summarySection(rows: readonly SummaryRow[]): Section {
  const tested = rows.filter(({ tested: was }) => was);
  const standOut = tested.filter(({ signal }) => signal !== 'none').length;
  const stand = standOut === 0 ? 'none stands' : standOut === 1 ? '1 stands' : `${standOut} stand`;
  const notes = [
    `${tested.length} changes were tested on this page; ${stand} out after allowing for that number. Relative rates are judged among the ratios of their own section.`,
    '“No clear difference” does not mean that nothing changed: with counts this small a real change can pass unseen.',
    'The children counted are all of them; a range says what the same conditions could have produced.',
  ];
  return {
    id: 'summary',
    heading: 'Summary',
    blocks: [
      { kind: 'summary', caption: 'Every measure on one page', rows },
      { kind: 'note', text: notes.join(' ') },
    ],
  };
}
