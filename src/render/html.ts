import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { ReportDocument, Signal } from '../report/document.ts';
import { composeStyle } from './html-style.ts';
import { layOut } from './lay-out.ts';
import { readTemplate } from './package-files.ts';
import { readIcons, readShapes } from './shapes.ts';

const BLOCKS = [
  'subheading',
  'headlines',
  'paragraph',
  'list',
  'note',
  'summary',
  'icons',
  'chart',
  'table',
  'definition',
  'findings',
];

/** Handlebars escapes whatever does not go through here: only drawings that we made ourselves do. */
const ours = (svg: string): Handlebars.SafeString => new Handlebars.SafeString(svg);

/** Letters of a chart come out about as large as those of the text around it; a narrow page shrinks it again. */
const ENLARGED = 1.2;

function enlarge(svg: string): string {
  const times = (side: string): number => Math.round(Number(side) * ENLARGED);
  return svg.replace(
    / width="([\d.]+)" height="([\d.]+)"/,
    (_, width, height) => ` width="${times(width)}" height="${times(height)}"`,
  );
}

function labelled(svg: string, label: string): string {
  const attributes =
    label === '' ? 'aria-hidden="true"' : `role="img" aria-label="${Handlebars.escapeExpression(label)}"`;
  return svg.replace('<svg ', `<svg ${attributes} `);
}

async function preparePage(drawn: ReadonlyMap<string, string>): Promise<HandlebarsTemplateDelegate> {
  const handlebars = Handlebars.create();
  const [shapes, icons] = await Promise.all([readShapes(), readIcons()]);
  for (const kind of BLOCKS) handlebars.registerPartial(kind, await readTemplate(`html/blocks/${kind}.hbs`));
  handlebars.registerHelper('shape', (signal: Signal, label: string) => ours(labelled(shapes[signal], label)));
  handlebars.registerHelper('icon', (name: string, label: string) => {
    const svg = icons.get(name);
    return svg === undefined ? '' : ours(labelled(svg, label));
  });
  handlebars.registerHelper('drawing', (id: string) => {
    const svg = drawn.get(id);
    if (svg === undefined) throw new Error(`The chart ${id} has not been drawn.`);
    return ours(labelled(enlarge(svg), ''));
  });
  return handlebars.compile(await readTemplate('html/report.hbs'), { strict: true, knownHelpersOnly: false });
}

/**
 * One HTML file that asks for nothing from outside and holds no script. `drawn` has the SVG of each chart by its id, as
 * `drawCharts` made it; nothing else in the document reaches the page unescaped.
 */
export async function renderHtml(document: ReportDocument, drawn: ReadonlyMap<string, string>): Promise<string> {
  const [page, style] = await Promise.all([preparePage(drawn), composeStyle(document.marking)]);
  const styleHash = createHash('sha256').update(style).digest('base64');
  return page({ ...layOut(document), style, styleHash });
}
