/** What makes a figure that figure and no other: its series, its period, and its group where it is of one. */
export interface FigureName {
  readonly series: string;
  readonly period: { readonly label: string };
  readonly group: Readonly<Record<string, string | undefined>> | null;
}

/** `fte.count@2025Q3`, `fte.count@2025/26@ethnicity=black`: a figure's name in full. */
export function figureName({ series, period, group }: FigureName): string {
  const codes = Object.entries(group ?? {}).map(([dimension, code]) => `${dimension}=${code}`);
  return [series, period.label, ...(codes.length > 0 ? [codes.sort().join(',')] : [])].join('@');
}

/** No vowels, so that no id is a word, and none of the letters and digits that are taken for one another. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 6;

/** Six letters and digits that stand for a figure wherever it is printed: the same in every report and every format. */
export function figureId(figure: FigureName): string {
  let rest = hash(figureName(figure));
  let id = '';
  while (id.length < LENGTH) {
    id += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return id;
}

/** The 32-bit FNV-1a hash of a text, as a whole number. */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01_00_01_93) >>> 0;
  return value;
}
