import type { ReportDocument } from '../report/document.ts';
import { renderHtml } from './html.ts';
import { renderPdf } from './pdf.ts';
import { drawCharts } from './svg.ts';

export interface RenderedReport {
  readonly html: string;
  /** The PDF and the standard it keeps, or why it could not be made: then the HTML is whole all the same. */
  readonly pdf: { readonly pdf: Uint8Array; readonly standard: 'PDF/UA-1' | 'tagged PDF' } | Error;
}

/** Renders a document as HTML and PDF, each chart drawn once for both. */
export async function renderReport(document: ReportDocument, engine?: 'native' | 'wasm'): Promise<RenderedReport> {
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  );
  const svgs = await drawCharts(charts.map(({ spec }) => spec));
  const drawn = new Map(charts.map(({ id }, place) => [id, svgs[place] ?? '']));
  const [html, pdf] = await Promise.all([renderHtml(document, drawn), pdfOrReason(document, drawn, engine)]);
  return { html, pdf };
}

async function pdfOrReason(
  ...[document, drawn, engine]: [ReportDocument, ReadonlyMap<string, string>, 'native' | 'wasm' | undefined]
): Promise<RenderedReport['pdf']> {
  try {
    return await renderPdf(document, drawn, engine ? { engine } : {});
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}
