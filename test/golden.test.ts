import { expect, test } from 'vitest';
import { backgroundOf } from '../src/commands/shared/background.ts';
import { openStudy } from '../src/commands/shared/open-study.ts';
import { boardPolicy } from '../src/disclosure/policy.ts';
import { pipeline } from '../src/pipeline.ts';
import { board } from '../src/report/contents/board.ts';
import { planPeriods } from '../src/report/plan.ts';
import { boardReport, pageOf, silent } from './support/board-report.ts';

/** The last digits of a number differ between versions of Node. */
const toTenDigits = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(10)) : value;

/** Everything but the embedded typeface, which is the npm package's. */
const withoutStyle = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').replace(/sha256-[^']+/, 'sha256-');

test('the tidy sample still tells the same story', async () => {
  const document = await boardReport('sample-data/tidy');
  await expect(`${JSON.stringify(document, toTenDigits, 1)}\n`).toMatchFileSnapshot('golden/document.json');
  const { html, warnings } = await pageOf(document);
  expect(warnings).toEqual([]);
  await expect(withoutStyle(html)).toMatchFileSnapshot('golden/board.html');
});

test('every chart has a description and is followed by the table of its figures', async () => {
  const { sections } = await boardReport('sample-data/tidy');
  for (const { blocks } of sections)
    for (const [place, block] of blocks.entries())
      if (block.kind === 'chart') {
        expect(block.describedAs).toMatch(/\d/);
        expect(blocks[place + 1]).toMatchObject({ kind: 'table' });
      }
});

test('none of the words that mislead a committee is printed', async () => {
  const printed = JSON.stringify(await boardReport('sample-data/tidy'));
  const misleading = /\b(in)?significan\w*|confidence interval|\bno difference\b|\b(improved|worsened)\b/gi;
  expect(printed.match(misleading)).toBeNull();
});

test('with board: withheld no count of 1 to 4 is told anywhere', async () => {
  const { sections } = await boardReport('sample-data/tidy', 'withheld');
  const cells = sections
    .filter(({ id }) => !['data-quality', 'methods', 'what-was-read'].includes(id))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
    .filter(({ caption }) => caption.startsWith('Figures:'))
    .flatMap(({ head, rows }) => rows.flatMap((row) => row.filter((_, column) => head[column]?.numeric)));
  expect(cells).toContain('[c]');
  expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
});

test('a service without custody episodes gets the rest, and is told what is missing', async () => {
  const study = await openStudy({ workspace: 'sample-data/tidy' }, silent);
  const { custodyEpisodes } = study.basis.dataset;
  const without = { ...custodyEpisodes, there: false, rows: 0 };
  const basis = { ...study.basis, dataset: { ...study.basis.dataset, custodyEpisodes: without } };
  const plan = planPeriods({ asAt: basis.asAt, asked: undefined, maturityMonths: 18 });
  const background = backgroundOf({ ...study, basis }, plan);
  const { document } = pipeline({ basis, policy: boardPolicy('exact'), pack: board, background });
  const remand = document.sections.find(({ id }) => id === 'remand');
  expect(JSON.stringify(remand)).toContain('custody_episodes.csv was not among the extracts');
});
