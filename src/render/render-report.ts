import type { ReportDocument } from '../report/document.ts';
import type { ChartThread } from './chart-thread.ts';
import { renderHtml } from './html.ts';
import type { RenderedPdf } from './pdf.ts';
import { renderPdf } from './pdf.ts';
import { findNativeTypst } from './typst-native.ts';

export interface RenderedReport {
  readonly html: string;
  /** The PDF and the standard it keeps, or why it could not be made: then the HTML is whole all the same. */
  readonly pdf: RenderedPdf | Error;
}

interface Press {
  readonly charts: ChartThread;
  readonly engine?: 'native' | 'wasm' | undefined;
}

/** Renders a document as HTML and PDF, each chart drawn once for both. */
export async function renderReport(document: ReportDocument, { charts, engine }: Press): Promise<RenderedReport> {
  const wanted = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  const drawing = charts.draw(wanted.map(({ spec }) => spec));
  if (engine !== 'wasm') await findNativeTypst(); // Loads while the charts are drawn.
  const svgs = await drawing;
  const drawn = new Map(wanted.map(({ id }, place) => [id, svgs[place] ?? '']));
  const html = await renderHtml(document, drawn);
  const pdf = await renderPdf(document, drawn, engine ? { engine } : {}).catch(asError);
  return { html, pdf };
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
