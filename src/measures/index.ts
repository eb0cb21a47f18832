import { custodialSentences } from './custodial-sentences.ts';
import { custodyOnTheDay } from './custody-on-the-day.ts';
import { disparityCounts } from './disparity-counts.ts';
import { disproportionality } from './disproportionality.ts';
import { disproportionalityByCharacteristic } from './disproportionality-by-characteristic.ts';
import { diversion } from './diversion.ts';
import { firstTimeEntrants } from './first-time-entrants.ts';
import { kpi1Accommodation } from './kpi-1-accommodation.ts';
import { kpi2Education } from './kpi-2-education.ts';
import { kpi3Send } from './kpi-3-send.ts';
import { kpi4MentalHealth } from './kpi-4-mental-health.ts';
import { kpi5SubstanceMisuse } from './kpi-5-substance-misuse.ts';
import { kpi6OutOfCourt } from './kpi-6-out-of-court.ts';
import { kpi7WiderServices } from './kpi-7-wider-services.ts';
import { kpi8BoardAttendance } from './kpi-8-board-attendance.ts';
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
  disproportionalityByCharacteristic,
  kpiBase,
  kpi1Accommodation,
  kpi2Education,
  kpi3Send,
  kpi4MentalHealth,
  kpi5SubstanceMisuse,
  kpi6OutOfCourt,
  kpi7WiderServices,
  kpi8BoardAttendance,
  kpi9SeriousViolence,
  kpi10Victims,
];
