/** A place in a picture, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Spot {
  readonly text: string;
}

/** Where a label stands, how its text runs from there, and whether it stands so far off that a line has to lead to it. */
export interface PlacedLabel {
  readonly text: string;
  readonly dot: Spot;
  readonly spot: Spot;
  readonly align: 'left' | 'right' | 'center';
  readonly led: boolean;
}

type Step = readonly [right: number, down: number, align: PlacedLabel['align']];

const beside: readonly Step[] = [
  [10, 0, 'left'],
  [-10, 0, 'right'],
  [0, -15, 'center'],
  [0, 15, 'center'],
  [8, -12, 'left'],
  [-8, -12, 'right'],
  [8, 12, 'left'],
  [-8, 12, 'right'],
];

const further: readonly Step[] = [28, 42, 56].flatMap((far): Step[] => [
  [0, -far, 'center'],
  [0, far, 'center'],
  [far, -far / 2, 'left'],
  [-far, -far / 2, 'right'],
  [far, far / 2, 'left'],
  [-far, far / 2, 'right'],
]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places labels beside their dots so that none covers a dot, another label or the edge; the first come first. One for
 * which there is no room is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  dots: readonly Spot[],
  size: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const taken = dots.map(({ x, y }) => boxAround(x, y, 7));
  const edge: Box = { left: 0, right: size.width, top: 0, bottom: size.height };
  return labels.flatMap((label) => {
    const found = candidates(label).find((placed) => {
      const box = boxOf(placed);
      return isInside(box, edge) && !taken.some((other) => overlap(box, other));
    });
    if (!found) return [];
    taken.push(boxOf(found));
    return [found];
  });
}

const candidates = ({ text, ...dot }: Label): readonly PlacedLabel[] =>
  [...beside, ...further].map(([right, down, align], place) => {
    const spot = { x: dot.x + right, y: dot.y + down };
    return { text, dot, spot, align, led: place >= beside.length };
  });

/** As wide as the widest text of so many letters is likely to be in 12 pixels, and a line high. */
function boxOf({ text, spot: { x, y }, align }: PlacedLabel): Box {
  const wide = text.length * 6.8;
  const left = { left: x, center: x - wide / 2, right: x - wide }[align];
  return { left, right: left + wide, top: y - 7, bottom: y + 7 };
}

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const isInside = (box: Box, edge: Box): boolean =>
  box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
