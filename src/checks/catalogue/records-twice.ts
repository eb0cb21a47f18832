import type { Check } from '../check.ts';
import { duplicateId } from '../duplicate-id.ts';
import { duplicateRecord } from '../duplicate-record.ts';
import { likelyDuplicateChild } from '../likely-duplicate-child.ts';
import { likelyDuplicateOffence } from '../likely-duplicate-offence.ts';
import { likelyDuplicateOutcome } from '../likely-duplicate-outcome.ts';
import { manyOffencesOneDay } from '../many-offences-one-day.ts';
import { occasionOnTwoDays } from '../occasion-on-two-days.ts';
import { sharedOriginatingPerson } from '../shared-originating-person.ts';
import { twoMainOutcomes } from '../two-main-outcomes.ts';
import { unusableOriginatingPerson } from '../unusable-originating-person.ts';

/** Checks of what was entered twice. */
export const recordsTwice: readonly Check[] = [
  duplicateId,
  likelyDuplicateChild,
  sharedOriginatingPerson,
  unusableOriginatingPerson,
  duplicateRecord,
  likelyDuplicateOffence,
  likelyDuplicateOutcome,
  twoMainOutcomes,
  manyOffencesOneDay,
  occasionOnTwoDays,
];
