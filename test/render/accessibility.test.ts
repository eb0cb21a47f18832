import { existsSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { boardReport, pageOf } from '../support/board-report.ts';
import { drawFixture } from './draw-fixture.ts';
import { fixtureDocument } from './fixture-document.ts';

const CHROMIUM = '/usr/bin/chromium';
const WHY_NOT = `${CHROMIUM} is not installed, so nothing was tried in a browser`;
const ARGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser | undefined;
let html = '';
let pages: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  if (!existsSync(CHROMIUM)) return;
  html = await renderHtml(fixtureDocument, await drawFixture());
  pages = {
    'every kind of block': html,
    'the sample board report': (await pageOf(await boardReport('sample-data/tidy'))).html,
  };
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS.split(' ') });
}, 60_000);
afterAll(() => browser?.close());

const sights = ['every kind of block', 'the sample board report'].flatMap((name) =>
  [1280, 375, 320].map((width) => ({ name, width })),
);

describe.each(sights)('$name, $width pixels wide', ({ name, width }) => {
  test('breaks no rule of WCAG 2.2 AA or good practice, scrolls only downwards, and asks for nothing', async ({
    skip,
  }) => {
    if (browser === undefined) return skip(WHY_NOT);
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(pages[name] ?? '');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.evaluate(axe.source);
    const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations, passes }) => ({
      rules: passes.length > 30 ? 'many' : passes.length,
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')),
    }))`);
    await context.close();
    expect(found).toEqual({ rules: 'many', violations: [] });
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  }, 60_000);
});

describe('the page under its own policy', () => {
  test('is blocked from nothing it needs', async ({ skip }) => {
    if (browser === undefined) return skip(WHY_NOT);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setContent(html);
    const family = await page.evaluate(
      'document.fonts.ready.then(() => document.fonts.check(\'16px "Atkinson Hyperlegible Next"\'))',
    );
    const loaded = await page.evaluate('[...document.fonts].map(({ status }) => status)');
    await page.close();
    expect({ family, loaded, complaints }).toEqual({ family: true, loaded: ['loaded', 'loaded'], complaints: [] });
  }, 60_000);
});
