import { isAscii, isUtf8 } from 'node:buffer';
import { UserError } from '../errors.ts';
import type { Encoding } from './mapping.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes were not UTF-8 and nobody had said what they were. */
  readonly guessed: boolean;
}

/** The text of a file. A byte-order mark decides; then what the workspace says; then UTF-8, else Windows-1252. */
export function decode(file: string, bytes: Buffer, told: Encoding | undefined): Decoded {
  const marked = markedEncoding(file, bytes);
  const encoding = marked ?? told ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw notUtf8(file);
  const text = textOf(bytes, encoding);
  refuseNul(file, text);
  return { text, encoding, guessed: marked === undefined && told === undefined && encoding !== 'utf-8' };
}

/** Most extracts are plain ASCII, which is the same in all but UTF-16 and four times as fast to take as it is. */
function textOf(bytes: Buffer, encoding: Encoding): string {
  if (encoding !== 'utf-16le' && isAscii(bytes)) return bytes.toString('latin1');
  return encoding === 'windows-1252' ? fromWindows(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has at 80 to 9F, where Latin-1 has control characters; five places are empty. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The TextDecoder of Node 20.18.3 and later takes Windows-1252 for Latin-1 (nodejs/node#56542): hence by hand. */
const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (mark) => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark);

function markedEncoding(file: string, bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new UserError(
      `${file} is written in big-endian UTF-16, which is not read.`,
      'Save it again as "CSV UTF-8 (comma delimited)".',
      { exit: 3 },
    );
  return undefined;
}

const notUtf8 = (file: string): UserError =>
  new UserError(
    `${file} is not the UTF-8 it is said to be: some of its characters would be read wrongly.`,
    'Take its encoding out of boardpack.yaml, or put windows-1252, or save the file as "CSV UTF-8".',
    { exit: 3 },
  );

function refuseNul(file: string, text: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  throw new UserError(
    `${file}, line ${line}, holds a NUL byte, so it is not the text file it should be.`,
    'It may be a spreadsheet, a damaged file, or UTF-16 without its mark: export it again as CSV.',
    { exit: 3 },
  );
}
