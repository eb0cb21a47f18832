import { describe, expect, test } from 'vitest';
import { readFontFace } from '../../src/render/font-face.ts';
import { readFont } from '../../src/render/package-files.ts';
import { readPrintable } from '../../src/render/printable.ts';

describe('readFontFace', () => {
  test('measures letters as the font file says: a full stop is narrower than an em, and widths add up', async () => {
    const face = readFontFace(await readFont('400Regular'));
    expect(face.widthOf('m', 100)).toBeGreaterThan(3 * face.widthOf('.', 100));
    expect(face.widthOf('Fernshire', 12)).toBeCloseTo(
      [...'Fernshire'].reduce((sum, it) => sum + face.widthOf(it, 12), 0),
    );
  });

  test('knows that bold is wider than regular', async () => {
    const [regular, bold] = await Promise.all([readFont('400Regular'), readFont('700Bold')]);
    expect(readFontFace(bold).widthOf('Reoffending', 12)).toBeGreaterThan(
      readFontFace(regular).widthOf('Reoffending', 12),
    );
  });

  test('knows which letters it has', async () => {
    const face = readFontFace(await readFont('400Regular'));
    expect([...'AzŵŶ£–½'].every((letter) => face.has(letter.codePointAt(0) ?? 0))).toBe(true);
    expect(face.has(0x6f22)).toBe(false);
  });
});

describe('readPrintable', () => {
  test('replaces letters that no font shows and leaves out what cannot be seen', async () => {
    const printable = await readPrintable();
    expect(printable.text('漢 🙂 a\u202Eb non\u2011breaking')).toBe('? ? ab non-breaking');
  });

  test('lets very long words turn', async () => {
    const printable = await readPrintable();
    expect(
      printable
        .text('x'.repeat(62))
        .split('\u200B')
        .map((piece) => piece.length),
    ).toEqual([30, 30, 2]);
  });
});
