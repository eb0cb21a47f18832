import type { Entry } from '../contents/pack.ts';
import type { Section } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { inReach, listing } from './measure-section.ts';

/** The tables of a measure that are looked up rather than read, in a section of their own; none for one that has none. */
export function inFullSections(
  story: Story,
  { entry, told }: { readonly entry: Entry; readonly told: Told },
): readonly Section[] {
  const wanted = inReach(entry.listings ?? [], story).filter(({ annex }) => annex);
  if (entry.kpi || wanted.length === 0 || told.lacking.length > 0) return [];
  return [
    {
      id: `${entry.measure}-in-full`,
      heading: `${entry.heading} in full`,
      blocks: wanted.flatMap((one) => listing(story, told, one)),
    },
  ];
}
