import { drawCharts } from '../../src/render/svg.ts';
import { chartsOf, fixtureDocument } from './fixture-document.ts';

/** The drawings of the fixture's charts by their ids. A warning is an error. */
export async function drawFixture(): Promise<ReadonlyMap<string, string>> {
  const charts = chartsOf(fixtureDocument);
  const svgs = await drawCharts(
    charts.map(({ spec }) => spec),
    (warning) => {
      throw new Error(warning);
    },
  );
  return new Map(charts.map(({ id }, index) => [id, svgs[index] ?? '']));
}
