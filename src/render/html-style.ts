import type { FontWeight } from './package-files.ts';
import { readFont, readTemplate, TYPEFACE } from './package-files.ts';

async function fontFace(weight: FontWeight): Promise<string> {
  const data = (await readFont(weight)).toString('base64');
  const source = `url(data:font/ttf;base64,${data}) format("truetype")`;
  return `@font-face{font-family:"${TYPEFACE}";font-weight:${Number.parseInt(weight, 10)};src:${source}}`;
}

/** Text as a CSS string in which nothing can end the string, the rule or the style element. */
function cssString(text: string): string {
  const escaped = [...text].map((letter) =>
    /[\p{L}\p{N} .,:-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

/** The page's whole style: typeface, style sheet, and the marking in the margins of every printed page. */
export async function composeStyle(marking: string): Promise<string> {
  const [regular, bold, sheet] = await Promise.all([
    fontFace('400Regular'),
    fontFace('700Bold'),
    readTemplate('html/report.css'),
  ]);
  const said = cssString(marking);
  const margins = `@page{@top-center{content:${said}}@bottom-center{content:${said}}}`;
  return `${regular}\n${bold}\n${sheet}\n${margins}`;
}
