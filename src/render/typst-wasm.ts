import { readFile } from 'node:fs/promises';
import { resolveFile } from './package-files.ts';
import type { TypstJob } from './typst-job.ts';
import { MAIN } from './typst-job.ts';

/** `1` asks for diagnostics as text. */
const AS_TEXT = 1;

/** What the build gives back of a compilation. */
interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

/** Compiles with the WebAssembly build: a tagged PDF without the mark of PDF/UA. What Typst has to complain of is thrown. */
export async function compileInWasm(job: TypstJob): Promise<Buffer> {
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler');
  await wasm.default({ module_or_path: await readFile(resolveFile('@myriaddreamin/typst-ts-web-compiler/wasm')) });
  const builder = new wasm.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of job.fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  try {
    for (const [path, content] of job.files) compiler.map_shadow(`/${path}`, content);
    const compiled: Compiled = compiler.compile(`/${MAIN}`, undefined, 'pdf', AS_TEXT);
    if (compiled.result === undefined) {
      throw new Error(`Typst could not set the report: ${JSON.stringify(compiled.diagnostics)}`);
    }
    return Buffer.from(compiled.result);
  } finally {
    compiler.free();
  }
}
