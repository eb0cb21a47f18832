import { UserError } from '../errors.ts';
import { plain } from '../vocabulary/code-text.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { ColumnSpec } from './columns.ts';
import type { Extract } from './extract.ts';
import type { Mapping } from './mapping.ts';

/** Where each column of an extract stands in a file. */
export interface Layout {
  /** Field to its place in a record and its heading there; a missing column is not among them. */
  readonly places: ReadonlyMap<string, { readonly place: number; readonly heading: string }>;
  readonly width: number;
  readonly extraHeadings: readonly string[];
}

/** Finds the columns of an extract in the first record of its file. A column that must be filled must be there. */
export function findColumns(
  extract: Extract,
  mapping: Mapping,
  { where, cells }: { where: string; cells: readonly string[] },
): Layout {
  const headings = cells.map((cell) => cell.trim());
  const byText = new Map(headings.map((heading, place) => [plain(heading), place]));
  const places = new Map<string, { place: number; heading: string }>();
  for (const [field, spec] of Object.entries(extract.columns)) {
    const sought = plain(mapping.headings[spec.heading] ?? spec.heading);
    const place = byText.get(sought);
    refuseDoubled(
      where,
      headings.filter((heading) => plain(heading) === sought),
    );
    if (place !== undefined) places.set(field, { place, heading: headings[place] ?? '' });
    else if (spec.presence === 'filled') throw missingColumn({ where, headings, spec }, mapping);
  }
  const used = new Set([...places.values()].map(({ heading }) => heading));
  const unread = new Set(extract.unread.map((heading) => plain(mapping.headings[heading] ?? heading)));
  const extraHeadings = headings.filter((h) => h !== '' && !used.has(h) && !unread.has(plain(h)));
  return { places, width: headings.length, extraHeadings };
}

function refuseDoubled(where: string, [first, second]: readonly string[]): void {
  if (second === undefined) return;
  throw new UserError(
    `${where}: the headings "${first}" and "${second}" are alike, so it is not known which column is meant.`,
    'Take one of them out of the export, or rename it.',
    { exit: 3 },
  );
}

function missingColumn(
  { where, headings, spec }: { where: string; headings: readonly string[]; spec: ColumnSpec },
  mapping: Mapping,
): UserError {
  const sought = mapping.headings[spec.heading] ?? spec.heading;
  const near = nearest(sought, headings);
  return new UserError(
    `${where}: there is no column headed "${sought}", without which the table cannot be used.`,
    near
      ? `Did you mean "${near}"? Then put  ${spec.heading}: ${near}  under headings for this extract in boardpack.yaml.`
      : `Add the column to the export, or say its local heading under headings in boardpack.yaml. The file may be using another delimiter than the one set.`,
    { exit: 3 },
  );
}
