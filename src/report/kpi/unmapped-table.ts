import { sayCount } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import type { Story, UnmappedCode } from '../story.ts';
import { kpisOfColumn, sayKpis } from './kpis-of-column.ts';

/** A text on fewer rows than this may be a name typed into the wrong field: it is counted, and findings.csv has it. */
const leastRows = 5;

/** Texts that map to no code, under the KPIs they would have fallen into; nothing where every code could be read. */
export function unmappedTable({ unmapped }: Story): readonly Block[] {
  const asked = unmapped.filter(({ table, heading }) => kpisOfColumn(table, heading).length > 0);
  if (asked.length === 0) return [];
  const columns = [...new Set(asked.map(columnOf))];
  const rows = columns.flatMap((column) => rowsOf(asked.filter((code) => columnOf(code) === column)));
  return [
    {
      kind: 'table',
      caption: 'Texts that map to no code, and the KPIs they would have fallen into',
      head: ['Text', 'Column', 'Rows', 'Would have fallen into'].map((text) => ({ text, numeric: text === 'Rows' })),
      rows,
    },
    {
      kind: 'note',
      text: `A text on fewer than ${leastRows} rows is not shown, since it may be a name; findings.csv lists every one. Map them under codes in boardpack.yaml.`,
    },
  ];
}

const columnOf = ({ file, heading }: UnmappedCode): string => `${file}, ${heading}`;

/** The texts of one column: those on many rows each, the others together. */
function rowsOf(texts: readonly UnmappedCode[]): readonly (readonly string[])[] {
  const row = (text: string, of: readonly UnmappedCode[]): readonly (readonly string[])[] =>
    of
      .slice(0, 1)
      .map((first) => [
        text,
        columnOf(first),
        String(of.reduce((sum, { rows }) => sum + rows, 0)),
        sayKpis(kpisOfColumn(first.table, first.heading)),
      ]);
  const rare = texts.filter(({ rows }) => rows < leastRows);
  return [
    ...texts.filter(({ rows }) => rows >= leastRows).flatMap((code) => row(`“${code.text}”`, [code])),
    ...row(sayCount(rare.length, 'text on few rows', 'texts on few rows each'), rare),
  ];
}
