import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsHtml } from '../../src/render/findings-html.ts';
import { everyKind, findingOf, HOSTILE, resultOf } from '../support/found.ts';
import { day } from '../support/rows.ts';

const heading = {
  service: 'Invented & Sons',
  asAt: day('2026-09-30'),
  marking: 'OFFICIAL-SENSITIVE',
  madeWith: 'boardpack',
};
let html = '';
beforeAll(async () => {
  html = await findingsHtml(everyKind, heading);
});

describe('the page of findings', () => {
  test('holds no script, asks for nothing from outside, and has a policy whose hash is that of its style', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.replaceAll('&#x3D;', '=')).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
    expect(html).not.toMatch(/<script|<iframe|<img|<form|<link (?!rel="icon" href="data:,")| on[a-z]+="| style="/i);
    expect([...html.matchAll(/url\(([^)]{0,9})/g)].every(([, source]) => source === 'data:font')).toBe(true);
  });

  test('says what stands in a cell as text, and escapes the service', () => {
    expect(html).toContain('&lt;/td&gt;&lt;script&gt;');
    expect(html).toContain('Invented &amp; Sons');
    expect(html).not.toContain(HOSTILE);
  });

  test('has one message for one cause, the gravest first, its rows in tables with captions', () => {
    const causes = [...html.matchAll(/<details class="cause of-([a-z-]+)">/g)].map(([, check]) => check);
    expect(causes).toEqual(['a-block', 'b-block', 'reading', 'a-change', 'a-look', 'reading']);
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<caption/g)?.length ?? 0);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('says which checks were not run, and what they need', () => {
    expect(html).toMatch(/Checks that were not run[\s\S]*What not-run finds[\s\S]*It needs victims\.csv/);
    expect(html).toContain('4 failed, 1 passed, 1 not run');
  });

  test('cuts a long list into tables that say which of its rows they hold', async () => {
    const findings = Array.from({ length: 1_001 }, (_, row) => findingOf({ line: row + 2, row }));
    const found = { results: [resultOf('many', 'look', findings)], problems: [], unmapped: [] };
    const page = await findingsHtml(found, heading);
    expect([...page.matchAll(/<caption[^>]*>([^<]*)/g)].map(([, caption]) => caption)).toEqual([
      'What many finds, 1 to 500 of 1,001',
      'What many finds, 501 to 1,000 of 1,001',
      'What many finds, 1,001 to 1,001 of 1,001',
    ]);
    expect(page.match(/<tr><td>/g)).toHaveLength(1_001);
  });

  test('says so where it does not show every row', async () => {
    const findings = [2, 3, 4].map((line) => findingOf({ line }));
    const found = { results: [resultOf('many', 'look', findings)], problems: [], unmapped: [] };
    const page = await findingsHtml(found, heading, 2);
    expect(page).toContain('The first 2 rows of 3 rows; findings.csv has all.');
    expect(page.match(/<tr><td>/g)).toHaveLength(2);
  });

  test('says so where nothing was found', async () => {
    const page = await findingsHtml({ results: [resultOf('a', 'look', [])], problems: [], unmapped: [] }, heading);
    expect(page).toContain('Nothing was found');
    expect(page).not.toContain('<input');
  });
});

const CHROMIUM = '/usr/bin/chromium';
const WHY_NOT = `${CHROMIUM} is not installed, so nothing was tried in a browser`;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser | undefined;
beforeAll(async () => {
  if (!existsSync(CHROMIUM)) return;
  const args = '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking'.split(' ');
  browser = await chromium.launch({ executablePath: CHROMIUM, args });
}, 60_000);
afterAll(() => browser?.close());

describe('in a browser', () => {
  const shown = (page: Page): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.cause, .grade > h2')].filter((part) => part.offsetParent !== null).map((part) => part.className.replace('cause of-', '') || part.textContent)`,
    );

  describe.each([1280, 400, 320])('%i wide', (width) => {
    test('breaks no rule of WCAG 2.2 AA and scrolls only downwards', async ({ skip }) => {
      if (browser === undefined) return skip(WHY_NOT);
      const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      await page.setContent(html);
      await page.evaluate(`for (const part of document.querySelectorAll('details')) part.open = true`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
      );
      await context.close();
      expect(found).toEqual([]);
    }, 60_000);
  });

  test('filters by what it costs and by check, with no script of its own, under its own policy', async ({ skip }) => {
    if (browser === undefined) return skip(WHY_NOT);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(html);
    const blocks = ['Blocks the return', 'a-block', 'b-block', 'reading'];
    const changes = ['Changes a published figure', 'a-change'];
    const looks = ['Worth a look', 'a-look', 'reading'];
    expect(await shown(page)).toEqual([...blocks, ...changes, ...looks]);
    await page.getByLabel('Blocks the return').uncheck();
    expect(await shown(page)).toEqual([...changes, ...looks]);
    await page.getByText('One check alone').click();
    await page.getByRole('radio', { name: 'What b-block finds' }).check();
    expect(await shown(page)).toEqual(['Blocks the return', 'b-block']);
    await page.getByLabel('Every check').check();
    await page.getByLabel('Blocks the return').check();
    expect(await shown(page)).toEqual([...blocks, ...changes, ...looks]);
    await page.close();
    expect(complaints).toEqual([]);
  }, 60_000);
});
