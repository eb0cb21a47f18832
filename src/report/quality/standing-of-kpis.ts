import type { Pack } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import type { Readiness } from './readiness.ts';
import { readinessOf } from './readiness.ts';

/** What is known of each measure's extracts. */
type Known = readonly Pick<Told, 'measure' | 'needed' | 'lacking'>[];

/** How ready each KPI of a pack is, in reading order. */
export const standingOfKpis = (
  { entries }: Pack,
  told: Known,
  found: Pick<Story, 'checks' | 'problems'>,
): readonly Readiness[] =>
  entries.flatMap(({ measure: id, heading, kpi }) => {
    const known = kpi && told.find(({ measure }) => measure.id === id);
    return known ? [readinessOf({ ...known, title: heading }, found)] : [];
  });
