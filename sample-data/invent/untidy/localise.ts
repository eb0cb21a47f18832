import type { Cells, LocalForm } from './row.ts';
import { cellOf } from './row.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

const localText = (form: LocalForm, heading: string, cell: { text: string; index: number }): string => {
  const texts = form.texts[heading]?.[cell.text];
  if (texts !== undefined) return texts[cell.index % texts.length] ?? '';
  return form.canonical ? cell.text : cell.text.replace(ISO, '$3/$2/$1');
};

/** The headings of the local file. */
export const localHeadings = ({ headings, extra }: LocalForm): string[] => [
  ...Object.values(headings),
  ...(extra === null ? [] : [extra.heading]),
];

/** One record as the case system words it: dates dd/mm/yyyy, codes in prose, anything unknown as it stands. */
export const localRow = (form: LocalForm, cells: Cells, index: number): string[] => [
  ...Object.keys(form.headings).map((heading) => localText(form, heading, { text: cellOf(cells, heading), index })),
  ...(form.extra === null ? [] : [form.extra.text(cells, index)]),
];
