import { join } from 'node:path';
import type { Found } from '../../render/found-causes.ts';
import type { Whole } from '../../run/write-whole.ts';
import { writeAllWhole } from '../../run/write-whole.ts';
import { transcriptsOf } from './background.ts';
import type { Study } from './open-study.ts';
import { madeWith } from './version.ts';

/** Writes the findings as CSV, spreadsheet, page and JSON into a folder. All of them name children. */
export async function writeFindings(study: Study, found: Found, folder: string): Promise<void> {
  const { basis, workspace, files } = study;
  // Loaded late, so that no other verb waits for a spreadsheet writer.
  const [{ findingsCsv }, { findingsHtml }, { findingsXlsx }, { findingsJson }] = await Promise.all([
    import('../../render/findings-csv.ts'),
    import('../../render/findings-html.ts'),
    import('../../render/findings-xlsx.ts'),
    import('../../render/checks-json.ts'),
  ]);
  const { asAt } = basis;
  const heading = { service: workspace.service, asAt, marking: 'OFFICIAL-SENSITIVE', madeWith };
  const checked = { results: found.results, transcripts: transcriptsOf(study), asAt };
  const lists: readonly Whole[] = [
    { path: join(folder, 'findings.csv'), content: findingsCsv(found) },
    { path: join(folder, 'findings.xlsx'), content: await findingsXlsx(found, asAt) },
    { path: join(folder, 'findings.html'), content: await findingsHtml(found, heading) },
    { path: join(folder, 'findings.json'), content: findingsJson(checked, found.unmapped) },
  ];
  const inputs = files.map(({ path }) => path);
  await writeAllWhole(lists, inputs);
}
