import { ageOutOfRange } from './age-out-of-range.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { duplicateId } from './duplicate-id.ts';
import { endBeforeStart } from './end-before-start.ts';
import { impossibleDate } from './impossible-date.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingResidence } from './missing-residence.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { placeholderDate } from './placeholder-date.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';

/** Every check, in the order the data-quality page lists them. */
export const checks: readonly Check[] = [
  duplicateId,
  likelyDuplicateChild,
  childNotThere,
  offenceNotThere,
  outcomeNotThere,
  outcomeBeforeOffence,
  impossibleDate,
  placeholderDate,
  endBeforeStart,
  overlappingCustody,
  ageOutOfRange,
  unmappedOutcome,
  missingEthnicity,
  missingResidence,
  olderChineseCode,
];
