import type { Entry } from '../contents/pack.ts';
import type { Section } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { inReach, listing } from './measure-section.ts';

interface Found {
  readonly entry: Entry;
  readonly told: Told;
}

/** The tables of measures that are looked up rather than read, a section a measure, one after the other on one page. */
export const inFullSections = (story: Story, found: readonly Found[]): readonly Section[] =>
  found
    .flatMap((one) => inFullSection(story, one))
    .map((section, place) => (place === 0 ? section : { ...section, follows: true }));

/** Those of the KPIs stand in a section of their own, and a measure may have none. */
function inFullSection(story: Story, { entry, told }: Found): readonly Section[] {
  const wanted = inReach(entry.listings ?? [], story).filter(({ annex }) => annex);
  if (entry.kpi || wanted.length === 0 || told.lacking.length > 0) return [];
  const blocks = wanted.flatMap((one) => listing(story, told, one));
  return [{ id: `${entry.measure}-in-full`, heading: `${entry.heading} in full`, blocks }];
}
