import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../src/render/pdf.ts';
import { drawCharts } from '../src/render/svg.ts';
import type { BlockOf, ReportDocument } from '../src/report/document.ts';
import { boardReport } from './support/board-report.ts';

/** An A4 page above the margin of its foot, in points. */
const aboveTheFoot = ['-x', '0', '-y', '0', '-W', '596', '-H', '774'];

/** The text of each page of a PDF, or of a part of each; `undefined` where nothing here can read one. */
function pagesOf(pdf: Buffer, part: readonly string[] = []): readonly string[] | undefined {
  const file = join(mkdtempSync(join(tmpdir(), 'boardpack-')), 'report.pdf');
  writeFileSync(file, pdf);
  try {
    const text = execFileSync('pdftotext', ['-raw', ...part, file, '-'], {
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

/** Whether the last row of each table of a document stands above the foot of a page, by its first cell and its last. */
async function lastRows(document: ReportDocument): Promise<readonly boolean[] | undefined> {
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const pages = pagesOf((await renderPdf(document, new Map())).pdf, aboveTheFoot);
  const close = (text: string): string => text.replace(/\s+/g, '');
  const ends = ({ rows }: BlockOf<'table'>): readonly string[] =>
    [rows.at(-1)?.[0] ?? '', rows.at(-1)?.at(-1) ?? ''].map(close);
  return pages && tables.map((table) => pages.some((page) => ends(table).every((end) => close(page).includes(end))));
}

test.each(['tidy', 'gold', 'untidy'])(
  'every table of the overview of the KPIs is printed to its last row: %s',
  async (name) => {
    const document = await boardReport(`sample-data/${name}`);
    const sections = document.sections.filter(({ id }) => id === 'ten-kpis');
    const printed = await lastRows({ ...document, sections });
    expect(printed?.length ?? 3).toBeGreaterThanOrEqual(3);
    expect(printed ?? []).not.toContain(false);
  },
  60_000,
);

test('a table of few rows that is longer than a page goes on to the next, clear of the foot', async () => {
  const document = await boardReport('sample-data/gold');
  const long = 'a sentence that takes its room in a narrow column '.repeat(12);
  const rows = Array.from({ length: 10 }, (_, row) => [
    `Row ${row + 1}`,
    ...[1, 2, 3].map(() => long),
    `end ${row + 1}`,
  ]);
  const head = ['Name', 'One', 'Two', 'Three', 'End'].map((text) => ({ text, numeric: false }));
  const section = { id: 'long', heading: 'Long', blocks: [{ kind: 'table', caption: 'Long', head, rows } as const] };
  expect((await lastRows({ ...document, sections: [section] })) ?? [true]).toEqual([true]);
}, 60_000);
