import type { ReportDocument } from '../report/document.ts';
import { gatherTypstJob } from './typst-job.ts';
import { compileNatively, findNativeTypst } from './typst-native.ts';
import { compileInWasm } from './typst-wasm.ts';

export interface RenderedPdf {
  readonly pdf: Buffer;
  /** What the file may call itself. Only the native build of Typst checks and marks PDF/UA-1. */
  readonly standard: 'PDF/UA-1' | 'tagged PDF';
}

/**
 * One PDF, the same bytes for the same document. `drawn` has the SVG of each chart by its id. Without an engine named,
 * the native build of Typst is used where there is one for this platform, and the WebAssembly build elsewhere.
 */
export async function renderPdf(
  document: ReportDocument,
  drawn: ReadonlyMap<string, string>,
  options: { readonly engine?: 'native' | 'wasm' } = {},
): Promise<RenderedPdf> {
  const job = await gatherTypstJob(document, drawn);
  const native = options.engine === 'wasm' ? undefined : await findNativeTypst();
  if (native !== undefined) return { pdf: compileNatively(native, job), standard: 'PDF/UA-1' };
  if (options.engine === 'native') throw new Error('There is no native build of Typst for this platform.');
  return { pdf: await compileInWasm(job), standard: 'tagged PDF' };
}
