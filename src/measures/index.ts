import { custodialSentences } from './custodial-sentences.ts';
import { custodyOnTheDay } from './custody-on-the-day.ts';
import { disparityCounts } from './disparity-counts.ts';
import { disproportionality } from './disproportionality.ts';
import { diversion } from './diversion.ts';
import { firstTimeEntrants } from './first-time-entrants.ts';
import { kpi9SeriousViolence } from './kpi-9-serious-violence.ts';
import { kpi10Victims } from './kpi-10-victims.ts';
import { kpiBase } from './kpi-base.ts';
import type { Measure } from './measure.ts';
import { remand } from './remand.ts';
import { reoffending } from './reoffending.ts';
import { reoffendingAfterDiversion } from './reoffending-after-diversion.ts';
import { reoffendingConcentration } from './reoffending-concentration.ts';
import { reoffendingTracker } from './reoffending-tracker.ts';

/** Every measure, in the order they are listed. */
export const measures: readonly Measure[] = [
  firstTimeEntrants,
  reoffending,
  reoffendingTracker,
  reoffendingConcentration,
  reoffendingAfterDiversion,
  diversion,
  custodialSentences,
  custodyOnTheDay,
  remand,
  disparityCounts,
  disproportionality,
  kpiBase,
  kpi9SeriousViolence,
  kpi10Victims,
];
