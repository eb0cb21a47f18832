import type { FontFace } from './font-face.ts';
import { readFontFace } from './font-face.ts';
import { readFont } from './package-files.ts';

/** PDF/UA refuses a letter that no font shows. This stands in its place. */
const UNKNOWN = '?';

/** Letters that are missing and have a twin that is not. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u2011', '-'],
  ['\u202F', '\u00A0'],
]);

/** A line can turn only at a space, so longer words get places to turn that take no room. */
const LONGEST_WORD = 30;
const TURN = '\u200B';

function withTurns(word: string): string {
  const pieces: string[] = [];
  const letters = [...word];
  for (let at = 0; at < letters.length; at += LONGEST_WORD) pieces.push(letters.slice(at, at + LONGEST_WORD).join(''));
  return pieces.join(TURN);
}

/** What our typeface can print of a text. */
export interface Printable {
  /** For a line of text: letters we lack are replaced, what cannot be seen is left out, and very long words may break. */
  text(text: string): string;
  /** For a drawing: letters we lack are replaced. */
  drawing(svg: string): string;
}

function showLetter(letter: string, faces: readonly FontFace[]): string {
  if (faces.every((face) => face.has(letter.codePointAt(0) ?? 0))) return letter;
  if (/\p{Cf}|\p{M}/u.test(letter)) return '';
  return TWINS.get(letter) ?? (/\s/.test(letter) ? ' ' : UNKNOWN);
}

function replaceMissing(text: string, faces: readonly FontFace[]): string {
  return [...text.normalize('NFC')].map((letter) => showLetter(letter, faces)).join('');
}

/** Reads both weights, since a letter has to be in each. */
export async function readPrintable(): Promise<Printable> {
  const faces = (await Promise.all([readFont('400Regular'), readFont('700Bold')])).map(readFontFace);
  return {
    text: (text) =>
      replaceMissing(text, faces)
        .replace(/\S{31,}/g, withTurns)
        .replace(/_(?=\w)/g, `_${TURN}`),
    drawing: (svg) => replaceMissing(svg, faces),
  };
}
