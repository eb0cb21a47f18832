import { plain } from '../vocabulary/code-text.ts';

/** `filled`: must be there, every cell filled. `present`: must be there, may be blank. `optional`: may be missing. */
export type Presence = 'filled' | 'present' | 'optional';

export type ColumnKind = 'identifier' | 'day' | 'code' | 'whole' | 'number' | 'flag' | 'text';

/** One column of an extract: its canonical heading, what its cells hold, and whether it must be there. */
export interface ColumnSpec<Kind extends ColumnKind = ColumnKind, Code extends string = string> {
  readonly kind: Kind;
  readonly heading: string;
  readonly presence: Presence;
  /** The code list of a code column; a stored cell is an index into it. */
  readonly codes: readonly Code[];
  /** The code a text names, for lists that know more spellings than their own codes. */
  readonly parse: (text: string) => Code | undefined;
}

const column =
  <Kind extends ColumnKind>(kind: Kind) =>
  (heading: string, presence: Presence): ColumnSpec<Kind, never> => ({
    kind,
    heading,
    presence,
    codes: [],
    parse: () => undefined,
  });

/** Text that identifies something. Leading zeros are kept; `1.23E+05` is an error. */
export const identifier = column('identifier');
/** A calendar day, in the style the workspace says the file uses. */
export const day = column('day');
/** A whole number, zero or more. */
export const whole = column('whole');
/** A number, possibly with decimals. */
export const number = column('number');
/** Any text, kept as it is but for white space around it. */
export const text = column('text');

/** One of a list of codes, matched without case, spaces, hyphens and underscores. */
export function code<const Code extends string>(
  heading: string,
  presence: Presence,
  codes: readonly Code[],
): ColumnSpec<'code', Code> {
  const spellings = new Map(codes.map((known) => [plain(known), known]));
  return { kind: 'code', heading, presence, codes, parse: (cell) => spellings.get(plain(cell)) };
}

const flagTexts = { false: ['false', 'no', 'n', '0'], true: ['true', 'yes', 'y', '1'] } as const;

/** `true` or `false`, stored as 1 or 0. */
export const flag = (heading: string, presence: Presence): ColumnSpec<'flag', 'false' | 'true'> => ({
  kind: 'flag',
  heading,
  presence,
  codes: ['false', 'true'],
  parse: (cell) => (['false', 'true'] as const).find((told) => flagTexts[told].some((t) => t === plain(cell))),
});

/** A code column whose list is matched by a parser of its own. */
export const codeBy = <const Code extends string>(
  spec: Omit<ColumnSpec<'code', Code>, 'kind'>,
): ColumnSpec<'code', Code> => ({ kind: 'code', ...spec });
