import { nearest } from '../vocabulary/nearest.ts';
import type { Source } from './issues.ts';
import { whereIs } from './issues.ts';
import type { Catalogue, WorkspaceFile } from './schema.ts';

/** Targets and rebases of a series that the report charts in no quarter: they would be passed over in silence. */
export function unknownSeries(
  source: Source,
  { targets = {}, rebase = [] }: WorkspaceFile,
  { charted }: Catalogue,
): readonly string[] {
  const named = [
    ...Object.keys(targets).map((series) => ({ series, path: ['targets', series] })),
    ...rebase.map(({ series }, place) => ({ series, path: ['rebase', place, 'series'] })),
  ];
  return named
    .filter(({ series }) => !charted.includes(series))
    .map(
      ({ series, path }) =>
        `${whereIs(source, path)}: no series called "${series}" is charted by quarter.${hint(series, charted)}`,
    );
}

function hint(series: string, charted: readonly string[]): string {
  const meant = nearest(series, charted);
  return meant ? ` Did you mean "${meant}"?` : ` It may be: ${charted.join(', ')}.`;
}
