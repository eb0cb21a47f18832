import type { FunnelAreas } from '../measures/funnel-areas.ts';
import { funnelAreas } from '../measures/funnel-areas.ts';
import type { Observation } from '../measures/reading.ts';
import type { Funnel } from '../signals/funnel.ts';
import { funnelOf } from '../signals/funnel.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Published } from './contents/pack.ts';
import { observedInFull } from './observed-in-full.ts';
import { ourCounts } from './our-counts.ts';
import { publishedPeriods } from './published-periods.ts';
import type { Story, Told } from './story.ts';

/** The areas with counts for the latest span that others publish, and their funnel where there are enough of them. */
interface FunnelBeside {
  readonly series: string;
  readonly period: Period;
  readonly ours: Observation | undefined;
  readonly found: FunnelAreas;
  readonly funnel: Funnel | undefined;
}

/** Ours among the areas a measure is published of; `undefined` where ours counts nothing that is published. */
export function funnelBeside(
  story: Story,
  told: Told,
  { measure, unit, beside: series }: Published,
): FunnelBeside | undefined {
  const { compared: period } = publishedPeriods(story, measure);
  if (series === undefined || period === undefined) return undefined;
  const ours = observedInFull(told, series, period);
  const own = { area: story.area ?? story.service, counts: ourCounts(ours) };
  const published = story.comparators.filter((c) => c.measure === measure && c.period?.label === period.label);
  const found = funnelAreas(published, { unit, groups: story.groups, own });
  return { series, period, ours, found, funnel: funnelOf(found, unit) };
}
