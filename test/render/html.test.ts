import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { drawFixture } from './draw-fixture.ts';
import { fixtureDocument, HOSTILE } from './fixture-document.ts';

let drawn: ReadonlyMap<string, string>;
let html: string;
beforeAll(async () => {
  drawn = await drawFixture();
  html = await renderHtml(fixtureDocument, drawn);
});

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x60;', '`')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&amp;', '&');

describe('renderHtml', () => {
  test('holds no script and asks for nothing from outside', () => {
    expect(html).not.toMatch(/<script|<iframe|<object|<link (?!rel="icon" href="data:,")| on[a-z]+="/i);
    expect(html).not.toMatch(/<img/i);
    const addresses = [...html.matchAll(/https?:\/\/[^"')\s]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    const sources = [...html.matchAll(/url\(([^)]{0,12})/g)].map(([, source = '']) => source);
    expect(sources.every((source) => source.startsWith('#') || source.startsWith('data:font'))).toBe(true);
  });

  test('has a policy whose hash is that of its style', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(unescaped(html)).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
    expect(html).not.toMatch(/ style="/);
  });

  test('goes down its headings one step at a time, from one h1', () => {
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks[0]).toBe(1);
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('has ids that are unique, and links only to them', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  test.each(HOSTILE)('says as text: %s', (text) => {
    expect(unescaped(html)).toContain(text);
  });

  test('gives each chart its alternative text and hides the drawing behind it', () => {
    expect(html.match(/<div class="picture" role="img" aria-label="[^"]{40,}"/g)).toHaveLength(3);
    expect(html.match(/<svg aria-hidden="true"[^>]* width="\d+"/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test('heads every row and column, and puts figures to the right', () => {
    expect(html).toContain('<th scope="row">April 2019</th>');
    expect(html).toContain('<th scope="col" class="figure">Children</th>');
    expect(html).toContain('<td class="figure">1,511</td>');
  });

  test('tells a signal by shape and word', () => {
    expect(html).toMatch(/aria-label="worse for children"[^>]*>.*?<\/svg> Higher/);
  });

  test('bears its marking at both ends, and in the margins of each printed page', () => {
    expect(html.match(/<p class="marking">OFFICIAL-SENSITIVE<\/p>/g)).toHaveLength(2);
    expect(html).toContain(
      '@page{@top-center{content:"OFFICIAL-SENSITIVE"}@bottom-center{content:"OFFICIAL-SENSITIVE"}}',
    );
  });

  test('lets no marking out of its style', async () => {
    const odd = await renderHtml({ ...fixtureDocument, marking: '"}</style><script>x' }, drawn);
    expect(odd).not.toContain('<script');
    expect(odd.match(/<\/style>/g)).toHaveLength(1);
  });

  test('refuses a chart that was not drawn', async () => {
    await expect(renderHtml(fixtureDocument, new Map())).rejects.toThrow('The chart trend has not been drawn.');
  });

  test('is the same each time', async () => {
    expect(await renderHtml(fixtureDocument, drawn)).toBe(html);
  });
});
