import { custodialSentences } from './custodial-sentences.ts';
import { custodyOnTheDay } from './custody-on-the-day.ts';
import { disparityCounts } from './disparity-counts.ts';
import { disproportionality } from './disproportionality.ts';
import { diversion } from './diversion.ts';
import { firstTimeEntrants } from './first-time-entrants.ts';
import type { Measure } from './measure.ts';
import { remand } from './remand.ts';
import { reoffending } from './reoffending.ts';
import { reoffendingAfterDiversion } from './reoffending-after-diversion.ts';

/** Every measure, in the order they are listed. */
export const measures: readonly Measure[] = [
  firstTimeEntrants,
  reoffending,
  reoffendingAfterDiversion,
  diversion,
  custodialSentences,
  custodyOnTheDay,
  remand,
  disparityCounts,
  disproportionality,
];
