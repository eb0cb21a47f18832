import { join } from 'node:path';
import type { Checked } from '../../render/checks-json.ts';
import type { Found } from '../../render/found-causes.ts';
import type { Whole } from '../../run/write-whole.ts';
import { writeAllWhole } from '../../run/write-whole.ts';
import type { Study } from './open-study.ts';
import { madeWith } from './version.ts';

/** Writes the findings as CSV, spreadsheet, page and JSON into a folder, with the history. All of them name children. */
export async function writeFindings(study: Study, found: Found & Checked, into: Into): Promise<void> {
  const { workspace, files } = study;
  const { folder, history } = into;
  // Loaded late, so that no other verb waits for a spreadsheet writer.
  const [{ findingsCsv }, { findingsHtml }, { findingsXlsx }, { findingsJson }] = await Promise.all([
    import('../../render/findings-csv.ts'),
    import('../../render/findings-html.ts'),
    import('../../render/findings-xlsx.ts'),
    import('../../render/checks-json.ts'),
  ]);
  const { asAt } = found;
  const heading = { service: workspace.service, asAt, marking: 'OFFICIAL-SENSITIVE', madeWith };
  const lists: readonly Whole[] = [
    { path: join(folder, 'findings.csv'), content: findingsCsv(found) },
    { path: join(folder, 'findings.xlsx'), content: await findingsXlsx(found, asAt) },
    { path: join(folder, 'findings.html'), content: await findingsHtml(found, heading) },
    { path: join(folder, 'findings.json'), content: findingsJson(found, found.unmapped) },
    history,
  ];
  const inputs = files.map(({ path }) => path);
  await writeAllWhole(lists, inputs);
}

/** Where the lists go, and what is written with them: all of it, or none. */
interface Into {
  readonly folder: string;
  readonly history: Whole;
}
