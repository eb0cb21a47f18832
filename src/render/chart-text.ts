import * as vega from 'vega';
import { readFontFace } from './font-face.ts';
import { readFont } from './package-files.ts';

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly limit?: number;
  readonly text?: unknown;
}

/** Vega measures text through this object; its typings leave it out. */
interface TextMetrics {
  width: (item: TextItem, text: unknown) => number;
}

declare module 'vega' {
  export const textMetrics: TextMetrics;
}

const isBold = (weight: string | number | undefined): boolean =>
  weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;

/**
 * Has Vega measure text with the letters of our own typeface instead of guessing 0.8 em each, so that labels get the room
 * they need and no more, and the same room on every machine.
 */
export async function measureWithTypeface(): Promise<void> {
  const [regular, bold] = await Promise.all([readFont('400Regular'), readFont('700Bold')]);
  const faces = { regular: readFontFace(regular), bold: readFontFace(bold) };
  vega.textMetrics.width = (item, text) => {
    const face = isBold(item.fontWeight) ? faces.bold : faces.regular;
    return text === null || text === undefined ? 0 : face.widthOf(String(text).trim(), item.fontSize ?? 11);
  };
}
