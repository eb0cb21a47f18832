import { ABSENT, PLACEHOLDER, UNREADABLE } from '../vocabulary/absent.ts';
import { plain } from '../vocabulary/code-text.ts';
import type { DateStyle } from '../vocabulary/day.ts';
import { dayOf, parseDay } from '../vocabulary/day.ts';
import type { ColumnKind, ColumnSpec } from './columns.ts';
import type { Mapping } from './mapping.ts';
import type { TextPool } from './text-pool.ts';

/** Turns the text of a cell, trimmed and not blank, into the number a column stores. */
export type CellReader = (text: string) => number;

interface Reading {
  readonly spec: ColumnSpec;
  readonly mapping: Mapping;
  readonly pool: TextPool;
}

/** What a spreadsheet makes of a long number: 1.23E+05. */
const damaged = /^\d+([.,]\d+)?E[+-]\d+$/i;

const sentinelDay = dayOf(1900, 1, 1);

const makers: Record<ColumnKind, (reading: Reading) => CellReader> = {
  identifier:
    ({ pool }) =>
    (cell) =>
      damaged.test(cell) ? UNREADABLE : pool.take(cell),
  text:
    ({ pool }) =>
    (cell) =>
      pool.take(cell),
  day:
    ({ mapping }) =>
    (cell) =>
      readDay(cell, mapping.dates),
  code: ({ spec, mapping }) => remembering(codeReader(spec, mapping.codes[spec.heading] ?? {})),
  flag: ({ spec, mapping }) => remembering(codeReader(spec, mapping.codes[spec.heading] ?? {})),
  whole: () => remembering((cell) => (/^\d{1,9}(\.0+)?$/.test(cell) ? Number(cell) : UNREADABLE)),
  number: () => remembering((cell) => (/^-?\d{1,12}(\.\d+)?$/.test(cell) ? Number(cell) : UNREADABLE)),
};

/** The reader of one column's cells. A blank cell is absent in every kind. */
export function cellReader(reading: Reading): CellReader {
  const read = makers[reading.spec.kind](reading);
  return (cell) => (cell === '' ? ABSENT : read(cell));
}

function readDay(cell: string, style: DateStyle): number {
  const day = parseDay(cell, style);
  if (day === undefined) return UNREADABLE;
  return day === sentinelDay ? PLACEHOLDER : day;
}

function codeReader({ codes, parse }: ColumnSpec, local: Readonly<Record<string, string>>): CellReader {
  const localTexts = new Map(Object.entries(local).map(([text, canonical]) => [plain(text), canonical]));
  return (cell) => {
    const code = parse(localTexts.get(plain(cell)) ?? cell);
    return code === undefined ? UNREADABLE : codes.indexOf(code);
  };
}

/** Codes come again and again, often the one of the row above: each text is read once. */
function remembering(read: CellReader): CellReader {
  const known = new Map<string, number>();
  let [above, aboveValue] = ['', ABSENT];
  return (cell) => {
    if (cell === above) return aboveValue;
    const value = known.get(cell) ?? read(cell);
    known.set(cell, value);
    [above, aboveValue] = [cell, value];
    return value;
  };
}
