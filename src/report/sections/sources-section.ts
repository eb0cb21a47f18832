import { listed, sayNumber } from '../../vocabulary/wording.ts';
import type { Section } from '../document.ts';
import type { Story } from '../story.ts';

/** What was read: every file with its rows and its fingerprint, so that a figure can be tied to the bytes it came from. */
export function sourcesSection({ sources, comparators, madeWith }: Story): Section {
  const extra = sources.filter(({ extraHeadings }) => extraHeadings.length > 0);
  const published = [...new Set(comparators.map(({ source }) => source))];
  return {
    id: 'what-was-read',
    heading: 'What was read',
    blocks: [
      {
        kind: 'table',
        caption: 'Files read, and their rows',
        head: ['File', 'Rows read', 'Rows refused', 'Encoding'].map((text, place) => ({
          text,
          numeric: place === 1 || place === 2,
        })),
        rows: sources.map(({ file, rowsRead, rowsRefused, encoding }) => [
          file,
          sayNumber(rowsRead, 'children'),
          sayNumber(rowsRefused, 'children'),
          encoding,
        ]),
      },
      {
        kind: 'table',
        caption: 'Fingerprints (SHA-256) of the files',
        head: ['File', 'SHA-256'].map((text) => ({ text, numeric: false })),
        rows: sources.map(({ file, sha256 }) => [file, sha256.replace(/(.{16})(?=.)/g, '$1 ')]),
      },
      ...(extra.length > 0
        ? [
            {
              kind: 'list' as const,
              items: extra.map(
                ({ file, extraHeadings }) => `${file} has columns that are not read: ${listed(extraHeadings)}.`,
              ),
            },
          ]
        : []),
      ...(published.length > 0 ? [{ kind: 'note' as const, text: `Published figures: ${published.join('; ')}.` }] : []),
      {
        kind: 'note',
        text: `Made with ${madeWith}. The same files, configuration and as-at date give the same report, byte for byte.`,
      },
    ],
  };
}
