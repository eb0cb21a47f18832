import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../src/render/pdf.ts';
import { drawCharts } from '../src/render/svg.ts';
import { boardReport } from './support/board-report.ts';

/** The text of each page of a PDF; `undefined` where nothing here can read one. */
function pagesOf(pdf: Buffer): readonly string[] | undefined {
  const file = join(mkdtempSync(join(tmpdir(), 'boardpack-')), 'report.pdf');
  writeFileSync(file, pdf);
  try {
    const text = execFileSync('pdftotext', ['-raw', file, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.split('\f');
  } catch {
    return undefined;
  }
}

test('the summary takes one page, the icons the next, and each KPI one of its own', async ({ skip }) => {
  const document = await boardReport('sample-data/tidy');
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  const svgs = await drawCharts(charts.map(({ spec }) => spec));
  const drawn = new Map(charts.map(({ id }, place) => [id, svgs[place] ?? '']));
  const pages = pagesOf((await renderPdf(document, drawn)).pdf);
  if (!pages) return skip('there is no pdftotext to read the pages with');
  // The heading of a section stands on the page that begins it, after that page's own head; the contents have it too.
  const begins = document.sections.map(({ heading }, place) =>
    pages.findIndex((text, page) => page > 1 && text.replace(/\s+/g, ' ').includes(`${place + 1} ${heading}`)),
  );
  const pageOf = (id: string) => begins[document.sections.findIndex((section) => section.id === id)] ?? -1;
  const after = (id: string) => begins[document.sections.findIndex((section) => section.id === id) + 1] ?? -1;
  expect([pageOf('summary'), pageOf('at-a-glance'), after('at-a-glance')]).toEqual([2, 3, 4]);
  const kpis = document.sections.filter(({ id }) => /^kpi-\d/.test(id));
  expect(kpis.map(({ id }) => after(id) - pageOf(id))).toEqual(kpis.map(() => 1));
}, 120_000);
