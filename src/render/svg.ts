import { parse, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { measureWithTypeface } from './chart-text.ts';
import type { ChartWitness } from './chart-witness.ts';
import { witnessChart } from './chart-witness.ts';
import { TYPEFACE } from './package-files.ts';
import { tidySvg } from './svg-tidy.ts';

async function drawChart(spec: TopLevelSpec, { logger, loader }: ChartWitness): Promise<string> {
  const { spec: lowered } = compile(spec, { logger, config: { aria: false, font: TYPEFACE } });
  const view = new View(parse(lowered), { renderer: 'none', loader, logger });
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
  for (const [index, spec] of specs.entries()) {
    const witness = witnessChart();
    const svg = await drawChart(spec, witness);
    if (witness.errors.length > 0)
      throw new Error(`Chart ${index + 1} could not be drawn: ${witness.errors.join('; ')}.`);
    witness.warnings.forEach(onWarning);
    drawn.push(tidySvg(svg, index + 1));
  }
  return drawn;
}
