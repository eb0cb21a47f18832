import { CONFIGURATION } from '../write-canonical.ts';
import type { LocalForm } from './row.ts';

/** What the reader of the extracts ignores when it compares codes. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

const quoted = (text: string): string => JSON.stringify(text);

const codeLines = (form: LocalForm): string[] =>
  Object.entries(form.texts).flatMap(([column, codes]) => {
    if (form.table === 'children' && column === 'ethnicity') return [];
    const lines = Object.entries(codes).flatMap(([code, texts]) =>
      texts.filter((text) => plain(text) !== plain(code)).map((text) => `        ${quoted(text)}: ${quoted(code)}`),
    );
    return lines.length === 0 ? [] : [`      ${column}:`, ...lines];
  });

const extractLines = (form: LocalForm): string[] => {
  const codes = codeLines(form);
  const headings = Object.entries(form.headings).map(([column, local]) => `      ${column}: ${quoted(local)}`);
  return [
    `  ${form.table}:`,
    `    file: ${quoted(form.search)}`,
    `    delimiter: ${form.delimiter}`,
    '    encoding: windows-1252',
    '    dates: dd/mm/yyyy',
    '    headings:',
    ...headings,
    ...(codes.length === 0 ? [] : ['    codes:', ...codes]),
  ];
};

/** The workspace's configuration: everything in which the local files differ from the canonical ones. */
export const untidyConfiguration = (forms: readonly LocalForm[]): string =>
  `# Invented: there is no Aldermoor. What is not named here is canonical already.\n${CONFIGURATION}extracts:\n${forms
    .flatMap(extractLines)
    .join('\n')}\n`;
