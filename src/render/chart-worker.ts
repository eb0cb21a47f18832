import { parentPort } from 'node:worker_threads';
import type { TopLevelSpec } from 'vega-lite';
import { drawCharts } from './svg.ts';

/** What the other thread gets back: the drawings, or why there are none. */
export type Answer = { readonly svgs: readonly string[] } | { readonly error: string };

/** A small chart of the kinds a report has. Drawing it gets the libraries compiled while the extracts are still read. */
const warmUp: TopLevelSpec = {
  data: { values: [{ period: 'a|b', who: 'a', value: 1 }] },
  encoding: { x: { field: 'period', type: 'nominal' }, y: { field: 'value', type: 'quantitative' } },
  layer: [
    { mark: 'bar' },
    { mark: 'line', encoding: { color: { field: 'who', type: 'nominal' } } },
    { mark: 'point', encoding: { shape: { field: 'who', type: 'nominal' } } },
    { mark: 'text', encoding: { text: { field: 'who' } } },
  ],
};

async function answer(specs: readonly TopLevelSpec[]): Promise<Answer> {
  try {
    return { svgs: await drawCharts(specs) };
  } catch (cause) {
    return { error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

await drawCharts([warmUp]);
parentPort?.on('message', async (specs: readonly TopLevelSpec[]) => parentPort?.postMessage(await answer(specs)));
