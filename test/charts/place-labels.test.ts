import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedLabel } from '../../src/charts/place-labels.ts';
import { placeLabels } from '../../src/charts/place-labels.ts';

const size = { width: 640, height: 300 };

test('a label stands to the right of its dot where there is room', () => {
  const dot = { x: 100, y: 100 };
  expect(placeLabels([{ text: 'Aldermoor', ...dot }], [dot], size)).toEqual([
    { text: 'Aldermoor', dot, spot: { x: 110, y: 100 }, align: 'left', led: false },
  ]);
});

test('to the left at the right edge, and where another dot is in the way', () => {
  const edge = { x: 630, y: 100 };
  expect(placeLabels([{ text: 'Aldermoor', ...edge }], [edge], size)[0]?.align).toBe('right');
  const dot = { x: 200, y: 100 };
  const beside = { x: 240, y: 102 };
  expect(placeLabels([{ text: 'Aldermoor', ...dot }], [dot, beside], size)[0]?.align).toBe('right');
});

test('dots on one spot: each further label gets another place, at last with a line to it', () => {
  const dot = { x: 300, y: 150 };
  const names = ['Aldermoor', 'Brindlequay', 'Cawdlemarsh', 'Embercross', 'Fennelcote', 'Hollinstrand', 'Kestermoor'];
  const placed = placeLabels(
    names.map((text) => ({ text, ...dot })),
    names.map(() => dot),
    size,
  );
  expect(placed.map(({ text }) => text)).toEqual(names);
  expect(placed.map(({ led }) => led)).toContain(true);
});

test('one for which there is no room is left out', () => {
  const dot = { x: 30, y: 15 };
  expect(placeLabels([{ text: 'Aldermoor', ...dot }], [dot], { width: 60, height: 30 })).toEqual([]);
});

const boxOf = ({ text, spot: { x, y }, align }: PlacedLabel) => {
  const wide = text.length * 6.8;
  const left = { left: x, center: x - wide / 2, right: x - wide }[align];
  return { left, right: left + wide, top: y - 7, bottom: y + 7 };
};

type Box = ReturnType<typeof boxOf>;

const covers = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('no label covers another or a dot, wherever the dots are', () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 300 }) });
  const text = fc.stringMatching(/^[A-Z][a-z]{3,14}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, spot), { maxLength: 30 }), (areas) => {
      const dots = areas.map(([, dot]) => dot);
      const labels = areas.map(([name, dot]) => ({ text: name, ...dot }));
      const boxes = placeLabels(labels, dots, size).map(boxOf);
      const circles = dots.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }));
      const covered = boxes.filter((box, place) =>
        [...circles, ...boxes.slice(place + 1)].some((other) => covers(box, other)),
      );
      expect(covered).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
