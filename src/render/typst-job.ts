import type { ReportDocument } from '../report/document.ts';
import { layOut } from './lay-out.ts';
import { readFont, readTemplate } from './package-files.ts';
import type { Printable } from './printable.ts';
import { readPrintable } from './printable.ts';
import { readIcons, readShapes } from './shapes.ts';

/** The template that Typst starts from; the others stand beside it. */
export const MAIN = 'report.typ';
const TEMPLATES = [MAIN, 'style.typ', 'pages.typ', 'blocks.typ', 'tables.typ'] as const;

/** All that either build of Typst needs: it reads no other file, and asks for nothing from outside. */
export interface TypstJob {
  /** Content by path, each relative to the main template. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly fonts: readonly Buffer[];
  /** Seconds since 1970 at the as-at date, so that the same pack has the same bytes. */
  readonly timestamp: number;
}

/** Fields that the template looks things up by, and never prints. */
const NAMES: ReadonlySet<string> = new Set(['id', 'section', 'kind', 'signal', 'shape', 'icon', 'mark', 'file']);

interface Drawing {
  readonly file: string;
  /** In CSS pixels. */
  readonly width: number;
}

function composeJson(
  document: ReportDocument,
  drawings: Readonly<Record<string, Drawing>>,
  printable: Printable,
): string {
  const whole = { ...layOut(document), drawings };
  return JSON.stringify(whole, (key, value: unknown) => {
    if (key === 'spec') return undefined;
    return typeof value === 'string' && !NAMES.has(key) ? printable.text(value) : value;
  });
}

const widthOf = (svg: string): number => Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1] ?? 0);

/** Gathers templates, typeface, drawings and the document itself, which goes in as JSON and is never read as Typst. */
export async function gatherTypstJob(document: ReportDocument, drawn: ReadonlyMap<string, string>): Promise<TypstJob> {
  const printable = await readPrintable();
  const files = new Map<string, Buffer>();
  const drawings: Record<string, Drawing> = {};
  for (const [id, svg] of drawn) {
    const file = `drawings/${Object.keys(drawings).length + 1}.svg`;
    drawings[id] = { file, width: widthOf(svg) };
    files.set(file, Buffer.from(printable.drawing(svg)));
  }
  for (const [signal, svg] of Object.entries(await readShapes())) files.set(`signals/${signal}.svg`, Buffer.from(svg));
  for (const [icon, svg] of await readIcons()) files.set(`icons/${icon}.svg`, Buffer.from(svg));
  for (const name of TEMPLATES) files.set(name, Buffer.from(await readTemplate(`pdf/${name}`)));
  files.set('report.json', Buffer.from(composeJson(document, drawings, printable)));
  const { year, month, date } = document.asAtDate;
  return {
    files,
    fonts: await Promise.all([readFont('400Regular'), readFont('700Bold')]),
    timestamp: Date.UTC(year, month - 1, date) / 1000,
  };
}
