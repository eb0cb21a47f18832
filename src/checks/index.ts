import { ageOutOfRange } from './age-out-of-range.ts';
import { arrestAfterOutcome } from './arrest-after-outcome.ts';
import { arrestBeforeOffence } from './arrest-before-offence.ts';
import { bornOnFirstOfJanuary } from './born-on-first-of-january.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { completionNotRecorded } from './completion-not-recorded.ts';
import { custodialOrderWithoutLicence } from './custodial-order-without-licence.ts';
import { custodyWithoutTerm } from './custody-without-term.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { endBeforeStart } from './end-before-start.ts';
import { hearingAfterOutcome } from './hearing-after-outcome.ts';
import { hearingBeforeArrest } from './hearing-before-arrest.ts';
import { hearingBeforeOffence } from './hearing-before-offence.ts';
import { hoursAttendedAboveOffered } from './hours-attended-above-offered.ts';
import { implausibleAge } from './implausible-age.ts';
import { impossibleDate } from './impossible-date.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { likelyDuplicateOffence } from './likely-duplicate-offence.ts';
import { likelyDuplicateOutcome } from './likely-duplicate-outcome.ts';
import { manyOffencesOneDay } from './many-offences-one-day.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingFirstHearing } from './missing-first-hearing.ts';
import { missingResidence } from './missing-residence.ts';
import { needWithoutDate } from './need-without-date.ts';
import { occasionOnTwoDays } from './occasion-on-two-days.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { oldOffence } from './old-offence.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { orderNotThere } from './order-not-there.ts';
import { orderWithoutOffence } from './order-without-offence.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeEndBeforeOutcome } from './outcome-end-before-outcome.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { overdueOpenOrder } from './overdue-open-order.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { placeholderDate } from './placeholder-date.ts';
import { recordEndBeforeStart } from './record-end-before-start.ts';
import { recordedBeforeOutcome } from './recorded-before-outcome.ts';
import { recordedInFuture } from './recorded-in-future.ts';
import { statedAgeDisagrees } from './stated-age-disagrees.ts';
import { statedHearingAgeDisagrees } from './stated-hearing-age-disagrees.ts';
import { suitabilityNotRecorded } from './suitability-not-recorded.ts';
import { termAboveMaximum } from './term-above-maximum.ts';
import { termBelowMinimum } from './term-below-minimum.ts';
import { termWithoutCustody } from './term-without-custody.ts';
import { twoMainOutcomes } from './two-main-outcomes.ts';
import { unmappedDisposal } from './unmapped-disposal.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';
import { victimWithoutOffence } from './victim-without-offence.ts';

/** Every check, in the order the data-quality page lists them. */
export const checks: readonly Check[] = [
  duplicateId,
  likelyDuplicateChild,
  duplicateRecord,
  likelyDuplicateOffence,
  likelyDuplicateOutcome,
  twoMainOutcomes,
  manyOffencesOneDay,
  occasionOnTwoDays,
  childNotThere,
  offenceNotThere,
  outcomeNotThere,
  orderNotThere,
  orderWithoutOffence,
  victimWithoutOffence,
  outcomeBeforeOffence,
  arrestBeforeOffence,
  arrestAfterOutcome,
  hearingBeforeOffence,
  hearingBeforeArrest,
  hearingAfterOutcome,
  missingFirstHearing,
  oldOffence,
  recordedBeforeOutcome,
  recordedInFuture,
  impossibleDate,
  placeholderDate,
  endBeforeStart,
  outcomeEndBeforeOutcome,
  recordEndBeforeStart,
  overlappingCustody,
  overdueOpenOrder,
  custodialOrderWithoutLicence,
  custodyWithoutTerm,
  termWithoutCustody,
  termAboveMaximum,
  termBelowMinimum,
  ageOutOfRange,
  implausibleAge,
  bornOnFirstOfJanuary,
  statedAgeDisagrees,
  statedHearingAgeDisagrees,
  unmappedOutcome,
  unmappedDisposal,
  missingEthnicity,
  missingResidence,
  completionNotRecorded,
  suitabilityNotRecorded,
  needWithoutDate,
  hoursAttendedAboveOffered,
  olderChineseCode,
];
