import type { Extract } from '../../src/extracts/extract.ts';
import type { Mapping } from '../../src/extracts/mapping.ts';
import { canonicalForm } from '../../src/extracts/mapping.ts';
import type { ReadTable } from '../../src/extracts/read-extract.ts';
import { readExtract } from '../../src/extracts/read-extract.ts';
import { TextPool } from '../../src/extracts/text-pool.ts';

export interface ReadText extends ReadTable {
  /** The stored values of a field. */
  readonly stored: (field: string) => readonly number[] | undefined;
  /** The texts of an identifier or text field; every cell must hold one. */
  readonly texts: (field: string) => readonly string[];
}

/** A CSV read by the real reader, as `somewhere.csv`. */
export function readText(extract: Extract, csv: string | Buffer, mapping: Partial<Mapping> = {}): ReadText {
  const pool = new TextPool();
  const bytes = typeof csv === 'string' ? Buffer.from(csv) : csv;
  const table = readExtract(extract, { file: 'somewhere.csv', bytes, mapping: { ...canonicalForm, ...mapping } }, pool);
  const stored = (field: string) => {
    const values = table.values.get(field);
    return values && [...values];
  };
  return { ...table, stored, texts: (field) => (stored(field) ?? []).map((place) => pool.textOf(place)) };
}
