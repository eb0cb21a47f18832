import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/render/svg.ts';
import { bars, panels, trend } from './fixture-charts.ts';

const refuseWarnings = (warning: string): never => {
  throw new Error(warning);
};
const draw = (...specs: readonly TopLevelSpec[]): Promise<readonly string[]> => drawCharts(specs, refuseWarnings);
const idsOf = (svg: string): readonly string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('drawCharts', () => {
  test('gives the same drawings each time', async () => {
    expect(await draw(trend, bars, panels)).toEqual(await draw(trend, bars, panels));
  });

  test('leaves no ARIA, style, class or script in a drawing', async () => {
    for (const svg of await draw(trend, bars, panels)) {
      const tags = svg.replace(/>[^<]*</g, '><');
      expect(tags).not.toMatch(/ (?:aria-[a-z]+|role|style|class|href)=|<script|<image|<a /);
    }
  });

  test('keeps the text of labels as text, even where it looks like an attribute', async () => {
    const [svg = ''] = await draw(bars);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; aria-hidden="x"');
  });

  test('gives ids that no other drawing has, even the same chart drawn twice, and points only to them', async () => {
    const drawn = await draw(trend, panels, trend);
    const ids = drawn.flatMap(idsOf);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of drawn) {
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(idsOf(svg)).toEqual(expect.arrayContaining(used));
    }
  });

  test('names the typeface where the specification names none', async () => {
    const { config: _, ...plain } = bars;
    const [svg = ''] = await draw(plain as TopLevelSpec);
    expect(svg).toContain('font-family="Atkinson Hyperlegible Next"');
  });

  test('leaves a long label room by the letters it has', async () => {
    const [svg = ''] = await draw({
      ...bars,
      data: { values: [{ outcome: 'i'.repeat(30), share: 1 }] },
    } as TopLevelSpec);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(640);
  });

  test('hands on a warning', async () => {
    const warnings: string[] = [];
    const odd = { ...bars, encoding: { ...('encoding' in bars ? bars.encoding : {}), nonsense: { field: 'share' } } };
    await drawCharts([odd as unknown as TopLevelSpec], (warning) => warnings.push(warning));
    expect(warnings.join()).toContain('nonsense');
  });

  test.each(['https://example.org/a.csv', 'file:///etc/passwd', '/etc/passwd'])('fetches nothing: %s', async (url) => {
    await expect(draw({ ...bars, data: { url } } as TopLevelSpec)).rejects.toThrow(
      /may not fetch anything|could not be drawn/,
    );
  });
});
