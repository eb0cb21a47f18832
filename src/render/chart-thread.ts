import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TopLevelSpec } from 'vega-lite';
import type { Answer } from './chart-worker.ts';
import { packageFolder } from './package-files.ts';

/** Something that draws charts, and is let go when no more are wanted. */
export interface ChartThread {
  readonly draw: (specs: readonly TopLevelSpec[]) => Promise<readonly string[]>;
  readonly close: () => Promise<unknown>;
}

/**
 * Draws charts on a thread of their own: the libraries load there while the extracts are read here, which takes a third
 * off the time of a report. From source, where there is no built thread, they are drawn on this one.
 */
export function openChartThread(): ChartThread {
  const built = `${packageFolder()}/dist`;
  if (!fileURLToPath(import.meta.url).startsWith(built)) return { draw: drawHere, close: () => Promise.resolve() };
  const worker = new Worker(`${built}/chart-worker.js`, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  worker.unref();
  return { draw: (specs) => ask(worker, specs), close: () => worker.terminate() };
}

const drawHere: ChartThread['draw'] = async (specs) => (await import('./svg.ts')).drawCharts(specs);

function ask(worker: Worker, specs: readonly TopLevelSpec[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    worker.ref();
    worker.once('error', reject);
    worker.once('message', (answer: Answer) => {
      worker.unref();
      if ('svgs' in answer) resolve(answer.svgs);
      else reject(new Error(answer.error));
    });
    worker.postMessage(specs);
  });
}
