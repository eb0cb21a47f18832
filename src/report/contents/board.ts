import { custodialSentences, custodyOnTheDay, remand } from './entries/custody.ts';
import { disparityCounts } from './entries/disparity-counts.ts';
import { disproportionality } from './entries/disproportionality.ts';
import { disproportionalityByCharacteristic } from './entries/disproportionality-by-characteristic.ts';
import { diversion } from './entries/diversion.ts';
import { firstTimeEntrants } from './entries/first-time-entrants.ts';
import { kpis } from './entries/kpis.ts';
import {
  reoffending,
  reoffendingAfterDiversion,
  reoffendingConcentration,
  reoffendingTracker,
} from './entries/reoffending.ts';
import type { Pack } from './pack.ts';

/** The board report, in reading order. */
export const board: Pack = {
  title: 'Youth justice board report',
  entries: [
    firstTimeEntrants,
    reoffending,
    reoffendingTracker,
    reoffendingConcentration,
    reoffendingAfterDiversion,
    diversion,
    custodialSentences,
    custodyOnTheDay,
    remand,
    ...kpis,
    disproportionality,
    disproportionalityByCharacteristic,
    disparityCounts,
  ],
};
