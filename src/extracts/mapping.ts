import type { DateStyle } from '../vocabulary/day.ts';

const encodings = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Delimiter = keyof typeof delimiters;

/** How one local file differs from the canonical form. */
export interface Mapping {
  readonly delimiter: Delimiter;
  /** Absent: UTF-8, or Windows-1252 where the bytes are not UTF-8. A byte-order mark always wins. */
  readonly encoding?: Encoding | undefined;
  readonly dates: DateStyle;
  /** Canonical heading to local heading. */
  readonly headings: Readonly<Record<string, string>>;
  /** Canonical heading to (local text to canonical code). */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const canonicalForm: Mapping = { delimiter: 'comma', dates: 'iso', headings: {}, codes: {} };
