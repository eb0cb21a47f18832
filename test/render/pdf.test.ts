import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RenderedPdf } from '../../src/render/pdf.ts';
import { renderPdf } from '../../src/render/pdf.ts';
import type { Block, ReportDocument } from '../../src/report/document.ts';
import { drawFixture } from './draw-fixture.ts';
import { fixtureDocument, HOSTILE } from './fixture-document.ts';

let drawn: ReadonlyMap<string, string>;
let rendered: RenderedPdf;
beforeAll(async () => {
  drawn = await drawFixture();
  rendered = await renderPdf(fixtureDocument, drawn);
});

const isNative = (): boolean => rendered.standard === 'PDF/UA-1';

function textOf(pdf: Buffer): string | undefined {
  const file = join(mkdtempSync(join(tmpdir(), 'boardpack-')), 'report.pdf');
  writeFileSync(file, pdf);
  try {
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** Without what depends on where a line turns. */
const bare = (text: string): string => text.replace(/[\s\u200B]/g, '');

const withBlocks = (change: (block: Block) => Block): ReportDocument => ({
  ...fixtureDocument,
  sections: fixtureDocument.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) })),
});

describe('renderPdf', () => {
  test('makes PDF/UA-1 with the native build', ({ skip }) => {
    skip(!isNative(), 'there is no native build of Typst for this platform');
    expect(rendered.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(rendered.pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('gives the same bytes each time', async () => {
    expect((await renderPdf(fixtureDocument, drawn)).pdf.equals(rendered.pdf)).toBe(true);
  });

  test('refuses a chart without alternative text', async ({ skip }) => {
    skip(!isNative(), 'only the native build checks PDF/UA-1');
    const mute = withBlocks((block) => (block.kind === 'chart' ? { ...block, describedAs: '' } : block));
    await expect(renderPdf(mute, drawn)).rejects.toThrow(/alt/i);
  });

  test('says what Typst complains of', async () => {
    const astray = withBlocks((block) =>
      block.kind === 'summary' ? { ...block, rows: block.rows.map((row) => ({ ...row, section: 'nowhere' })) } : block,
    );
    await expect(renderPdf(astray, drawn)).rejects.toThrow(/section-nowhere/);
  });

  test('prints hostile text as it stands', ({ skip }) => {
    const text = textOf(rendered.pdf);
    if (text === undefined) return skip('pdftotext is not installed');
    const printed = bare(text);
    for (const hostile of HOSTILE) expect(printed).toContain(bare(hostile));
    expect(printed).toContain('??and?andreversed');
    expect(printed.match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(2 * 9);
    expect(printed).toContain('Page3of10');
  });

  test('makes a tagged PDF of the same template with the WebAssembly build', async ({ skip }) => {
    const { pdf, standard } = await renderPdf(fixtureDocument, drawn, { engine: 'wasm' });
    expect(standard).toBe('tagged PDF');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    const text = textOf(pdf);
    if (text === undefined) return skip('pdftotext is not installed');
    expect(text).toBe(textOf(rendered.pdf));
  }, 30_000);

  test('says what the WebAssembly build complains of', async () => {
    const astray = withBlocks((block) =>
      block.kind === 'summary' ? { ...block, rows: block.rows.map((row) => ({ ...row, section: 'nowhere' })) } : block,
    );
    await expect(renderPdf(astray, drawn, { engine: 'wasm' })).rejects.toThrow(/section-nowhere/);
  }, 30_000);
});
