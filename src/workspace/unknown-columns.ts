import { nearest } from '../vocabulary/nearest.ts';
import type { Source } from './issues.ts';
import { whereIs } from './issues.ts';
import type { Catalogue, WorkspaceFile } from './schema.ts';

/** Headings and codes that name no column, and code texts that are mapped onto no code there is. */
export function unknownColumns(
  source: Source,
  { extracts = {} }: WorkspaceFile,
  catalogue: Catalogue,
): readonly string[] {
  return Object.entries(extracts).flatMap(([name, setting]) => {
    const columns = catalogue.extracts[name] ?? {};
    const named = (['headings', 'codes'] as const).flatMap((key) =>
      Object.keys(setting?.[key] ?? {}).map((heading) => ({ key, heading })),
    );
    const strangers = named
      .filter(({ heading }) => !columns[heading])
      .map(
        ({ key, heading }) =>
          `${whereIs(source, ['extracts', name, key, heading])}: ${name} has no such column.${hint(heading, Object.keys(columns))}`,
      );
    const codes = Object.entries(setting?.codes ?? {}).flatMap(([heading, texts]) =>
      Object.entries(texts)
        .filter(([, code]) => columns[heading] && columns[heading].parse(code) === undefined)
        .map(
          ([text, code]) =>
            `${whereIs(source, ['extracts', name, 'codes', heading, text])}: there is no code "${code}".${hint(code, columns[heading]?.codes ?? [])}`,
        ),
    );
    return [...strangers, ...codes];
  });
}

function hint(text: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return ' The column holds no codes.';
  const meant = nearest(text, candidates);
  return meant ? ` Did you mean "${meant}"?` : ` It may be: ${candidates.join(', ')}.`;
}
