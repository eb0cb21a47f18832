import { join } from 'node:path';
import { packageFolder } from './package-files.ts';
import type { TypstJob } from './typst-job.ts';
import { MAIN } from './typst-job.ts';

type Native = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** The native build of Typst, or `undefined` where none is made for this platform. */
export async function findNativeTypst(): Promise<Native | undefined> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
}

/** Compiles with the native build to PDF/UA-1. What Typst has to complain of is thrown. */
export function compileNatively(native: Native, job: TypstJob): Buffer {
  const workspace = join(packageFolder(), 'templates', 'pdf');
  const compiler = native.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...job.fonts] }] });
  for (const [path, content] of job.files) compiler.mapShadow(join(workspace, path), content);
  const compiled = compiler.compile({ mainFilePath: join(workspace, MAIN) });
  const { result } = compiled;
  if (result === null || compiled.hasError()) {
    throw new Error(`Typst could not set the report: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  }
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: job.timestamp });
  } catch (cause) {
    throw new Error(`Typst could not write the report as PDF/UA-1: ${String(cause)}`, { cause });
  } finally {
    compiler.evictCache(0);
  }
}
