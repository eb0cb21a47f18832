import { nearest } from '../vocabulary/nearest.ts';
import type { Source } from './issues.ts';
import { whereIs } from './issues.ts';
import type { Catalogue, WorkspaceFile } from './schema.ts';

/**
 * What is wrong with targets and rebases beyond their shape: a series that the report charts in no quarter would be
 * passed over in silence, two causes for one series too, and no percentage is above 100.
 */
export const chartTermsIssues = (source: Source, file: WorkspaceFile, { charted }: Catalogue): readonly string[] => [
  ...unknownSeries(source, file, charted),
  ...targetsTooHigh(source, file, charted),
  ...causesTwice(source, file),
];

type Charted = Catalogue['charted'];

function unknownSeries(
  source: Source,
  { targets = {}, rebase = [] }: WorkspaceFile,
  charted: Charted,
): readonly string[] {
  const named = [
    ...Object.keys(targets).map((series) => ({ series, path: ['targets', series] })),
    ...rebase.map(({ series }, place) => ({ series, path: ['rebase', place, 'series'] })),
  ];
  return named
    .filter(({ series }) => !Object.hasOwn(charted, series))
    .map(
      ({ series, path }) =>
        `${whereIs(source, path)}: no series called "${series}" is charted by quarter.${hint(series, charted)}`,
    );
}

function hint(series: string, charted: Charted): string {
  const known = Object.keys(charted);
  const meant = nearest(series, known);
  return meant ? ` Did you mean "${meant}"?` : ` It may be: ${known.join(', ')}.`;
}

const targetsTooHigh = (source: Source, { targets = {} }: WorkspaceFile, charted: Charted): readonly string[] =>
  Object.entries(targets)
    .filter(([series, target]) => charted[series] === 'percent' && target > 100)
    .map(([series]) => `${whereIs(source, ['targets', series])}: must be 100 or less: it is a percentage.`);

const causesTwice = (source: Source, { rebase = [] }: WorkspaceFile): readonly string[] =>
  rebase.flatMap(({ series }, place) =>
    rebase.findIndex((one) => one.series === series) === place
      ? []
      : [
          `${whereIs(source, ['rebase', place, 'series'])}: "${series}" has a cause already. Keep the one that its limits are to begin anew from.`,
        ],
  );
