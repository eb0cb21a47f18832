import type { TopLevelSpec } from 'vega-lite';
import type { Publishable } from '../disclosure/disclose.ts';
import type { Comparator } from '../measures/comparators.ts';
import type { Observation, SeriesSpec } from '../measures/reading.ts';
import type { ProcessTerms } from '../signals/process-of.ts';
import type { Day } from '../vocabulary/day.ts';
import type { KnownEthnicGroup } from '../vocabulary/ethnicity.ts';
import type { Period } from '../vocabulary/period.ts';

/** What a chart is asked to show of a reading. */
export interface View {
  /** Series to draw; most charts draw one. */
  readonly series: readonly string[];
  readonly periods: readonly Period[];
  /** Published figures to set beside it, matched by period. */
  readonly comparators: readonly Comparator[];
  /** Whose figures these are. */
  readonly service: string;
  readonly asAt: Day;
  /** The ethnic group that others are compared with. */
  readonly reference: KnownEthnicGroup;
  /** Targets, named causes and from when the extracts reach back: what a process chart is drawn with besides the figures. */
  readonly terms?: ProcessTerms & { readonly since: Day | undefined };
}

/**
 * A picture as a Vega-Lite specification, and a sentence or two that say what it shows, written from the same figures; or
 * why there is none to draw.
 */
export interface Drawing {
  readonly spec: TopLevelSpec | null;
  readonly describedAs: string;
  /** What it means, in sentences to stand under it; the alternative text says so too. */
  readonly verdict?: string;
}

/** Draws part of a reading. Pure: the same figures always draw the same picture. */
export type Chart = (reading: Publishable, view: View) => Drawing;

/** The observations of one series for all children, one for each period asked for that has any. */
export function along(reading: Publishable, series: string, periods: readonly Period[]): readonly Observation[] {
  const ofSeries = reading.observations.filter((o) => o.series === series && o.group === null);
  const byLabel = new Map(ofSeries.map((o) => [o.period.label, o]));
  return periods.flatMap(({ label }) => byLabel.get(label) ?? []);
}

/** What is said of a series. A chart of a series its reading does not have is a mistake in a pack's contents. */
export function seriesSpec(reading: Publishable, series: string): SeriesSpec {
  const spec = reading.series[series];
  if (!spec) throw new Error(`the measure ${reading.measure} has no series ${series}`);
  return spec;
}
