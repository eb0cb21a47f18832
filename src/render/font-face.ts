/** What a TrueType file says of its own letters: enough to measure a line of text, and to know what it cannot show. */
export interface FontFace {
  has(codePoint: number): boolean;
  /** Width of a line, in the unit of `size`. Kerning is left out, which errs on the wide side by a hair. */
  widthOf(text: string, size: number): number;
}

function findTables(bytes: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(bytes.getUint8(record + at))).join('');
    tables.set(tag, bytes.getUint32(record + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font file has no ${tag} table.`);
  return offset;
}

function characterMap(bytes: DataView, cmap: number): number {
  for (let index = 0; index < bytes.getUint16(cmap + 2); index += 1) {
    const start = cmap + bytes.getUint32(cmap + 4 + index * 8 + 4);
    if (bytes.getUint16(start) === 4) return start;
  }
  throw new Error('The font file has no character map of format 4.');
}

interface Segment {
  readonly first: number;
  readonly last: number;
  glyphOf(code: number): number;
}

/** One segment of consecutive code points in a `cmap` of format 4, as the OpenType specification lays it out. */
function readSegment(bytes: DataView, start: number, at: number): Segment {
  const wide = bytes.getUint16(start + 6);
  const ends = start + 14;
  const first = bytes.getUint16(ends + wide + 2 + at);
  const delta = bytes.getUint16(ends + 2 * wide + 2 + at);
  const rangeAt = ends + 3 * wide + 2 + at;
  const range = bytes.getUint16(rangeAt);
  return {
    first,
    last: bytes.getUint16(ends + at),
    glyphOf(code) {
      if (range === 0) return (code + delta) & 0xffff;
      const raw = bytes.getUint16(rangeAt + range + (code - first) * 2);
      return raw === 0 ? 0 : (raw + delta) & 0xffff;
    },
  };
}

function readGlyphs(bytes: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < bytes.getUint16(start + 6); at += 2) {
    const segment = readSegment(bytes, start, at);
    for (let code = segment.first; code <= segment.last && code < 0xffff; code += 1) {
      if (segment.glyphOf(code) !== 0) glyphs.set(code, segment.glyphOf(code));
    }
  }
  return glyphs;
}

/** Reads the tables head, hhea, hmtx and cmap of a TrueType file. */
export function readFontFace(file: Uint8Array): FontFace {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = findTables(bytes);
  const perEm = bytes.getUint16(tableAt(tables, 'head') + 18);
  const measured = bytes.getUint16(tableAt(tables, 'hhea') + 34);
  const widths = tableAt(tables, 'hmtx');
  const glyphs = readGlyphs(bytes, characterMap(bytes, tableAt(tables, 'cmap')));
  const widthOfGlyph = (glyph: number): number => bytes.getUint16(widths + 4 * Math.min(glyph, measured - 1));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    widthOf(text, size) {
      let units = 0;
      for (const letter of text) units += widthOfGlyph(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0);
      return (units * size) / perEm;
    },
  };
}
