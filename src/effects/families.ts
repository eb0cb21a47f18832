import type { Way } from './ways.ts';

/** Ways that concern one child, or children whom one of them ties together. */
export function familiesOf(ways: readonly Way[]): readonly (readonly Way[])[] {
  let families: readonly (readonly Way[])[] = [];
  for (const way of ways) {
    const isOfIt = (family: readonly Way[]): boolean =>
      family.some(({ children }) => children.some((child) => way.children.includes(child)));
    families = [...families.filter((family) => !isOfIt(family)), [...families.filter(isOfIt).flat(), way]];
  }
  return families;
}
