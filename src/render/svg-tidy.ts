import { createHash } from 'node:crypto';

const TAG = /<[a-zA-Z][^<>]*>/g;

/** Said again by the figure around it, blocked by the page's policy, or of use to a script only. */
const UNWANTED = / (?:aria-[a-z]+|role|class|style|pointer-events|xmlns:xlink|version)="[^"]*"/g;
const INVISIBLE = /<path [^<>]*display="none"[^<>]*\/>/g;
/** More places than a pixel has, and of which the last differs between versions of Node. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;
const OWN_ID = / id="([^"]*)"/g;

const toHundredths = (number: string): string => String(Number(Number(number).toFixed(2)));

function renameIds(svg: string, rename: (id: string) => string): string {
  return svg.replace(TAG, (tag) =>
    tag
      .replace(/ id="([^"]*)"/, (_, id) => ` id="${rename(id)}"`)
      .replace(/url\(#([^)]*)\)/g, (_, id) => `url(#${rename(id)})`),
  );
}

/**
 * A drawing as it may stand in a page among others: no ARIA, no inline style, nothing invisible, and ids that no other
 * drawing has. Ids come from the content and its place among the drawings, so they are the same on every run.
 */
export function tidySvg(drawn: string, place: number): string {
  const bare = drawn
    .replace(TAG, (tag) => tag.replace(UNWANTED, '').replace(LONG_NUMBER, toHundredths))
    .replace(INVISIBLE, '');
  const order = new Map([...bare.matchAll(OWN_ID)].map(([, id = ''], index) => [id, index + 1]));
  if (order.size === 0) return bare;
  const numbered = renameIds(bare, (id) => `${order.get(id) ?? 0}`);
  const content = createHash('sha256').update(numbered).digest('hex').slice(0, 10);
  return renameIds(numbered, (id) => `drawing-${content}-${place}-${id}`);
}
