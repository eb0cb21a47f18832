import type { Loader } from 'vega';
import { parse, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { measureWithTypeface } from './chart-text.ts';
import { collectingLogger } from './collecting-logger.ts';
import { TYPEFACE } from './package-files.ts';
import { tidySvg } from './svg-tidy.ts';

const refuse = (address: string): Promise<never> =>
  Promise.reject(new Error(`A chart may not fetch anything, and this one asks for ${address}.`));

/** Vega would fetch data, pictures and links through it: nothing leaves this machine, nothing is read from it. */
const NOTHING_FROM_OUTSIDE: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

async function drawChart(spec: TopLevelSpec, onWarning: (warning: string) => void): Promise<string> {
  const logger = collectingLogger(onWarning);
  const { spec: lowered } = compile(spec, { logger, config: { aria: false, font: TYPEFACE } });
  const view = new View(parse(lowered), { renderer: 'none', loader: NOTHING_FROM_OUTSIDE, logger });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/**
 * Draws each specification as an SVG that may stand in an HTML page beside others and that Typst reads. A warning of
 * vega or vega-lite goes to `onWarning` and never to the console; an error throws.
 */
export async function drawCharts(
  specs: readonly TopLevelSpec[],
  onWarning: (warning: string) => void = () => {},
): Promise<readonly string[]> {
  await measureWithTypeface();
  const drawn: string[] = [];
  for (const [place, spec] of specs.entries()) drawn.push(tidySvg(await drawChart(spec, onWarning), place + 1));
  return drawn;
}
