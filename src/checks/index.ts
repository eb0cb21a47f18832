import { ageOutOfRange } from './age-out-of-range.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { completionNotRecorded } from './completion-not-recorded.ts';
import { courtOutcomeOnClosedDay } from './court-outcome-on-closed-day.ts';
import { custodialOrderWithoutLicence } from './custodial-order-without-licence.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { endBeforeStart } from './end-before-start.ts';
import { firstHearingOnClosedDay } from './first-hearing-on-closed-day.ts';
import { hoursAttendedAboveOffered } from './hours-attended-above-offered.ts';
import { impossibleDate } from './impossible-date.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { looksLikeAnEarlierExtract } from './looks-like-an-earlier-extract.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingResidence } from './missing-residence.ts';
import { needWithoutDate } from './need-without-date.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { orderNotThere } from './order-not-there.ts';
import { orderWithoutOffence } from './order-without-offence.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { outcomeRecordedLate } from './outcome-recorded-late.ts';
import { overdueOpenOrder } from './overdue-open-order.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { placeholderDate } from './placeholder-date.ts';
import { quarterWithoutOutcomes } from './quarter-without-outcomes.ts';
import { recordEndBeforeStart } from './record-end-before-start.ts';
import { recordedDatesMissing } from './recorded-dates-missing.ts';
import { recordedOnOneDay } from './recorded-on-one-day.ts';
import { rowsFellBy40Percent } from './rows-fell-by-40-percent.ts';
import { suitabilityNotRecorded } from './suitability-not-recorded.ts';
import { teamMissingAltogether } from './team-missing-altogether.ts';
import { unmappedDisposal } from './unmapped-disposal.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';
import { victimWithoutOffence } from './victim-without-offence.ts';
import { workerMissingAltogether } from './worker-missing-altogether.ts';

/** Every check, in the order the data-quality page lists them. */
export const checks: readonly Check[] = [
  looksLikeAnEarlierExtract,
  quarterWithoutOutcomes,
  rowsFellBy40Percent,
  teamMissingAltogether,
  workerMissingAltogether,
  duplicateId,
  likelyDuplicateChild,
  duplicateRecord,
  childNotThere,
  offenceNotThere,
  outcomeNotThere,
  orderNotThere,
  orderWithoutOffence,
  victimWithoutOffence,
  outcomeBeforeOffence,
  courtOutcomeOnClosedDay,
  firstHearingOnClosedDay,
  outcomeRecordedLate,
  recordedOnOneDay,
  recordedDatesMissing,
  impossibleDate,
  placeholderDate,
  endBeforeStart,
  recordEndBeforeStart,
  overlappingCustody,
  overdueOpenOrder,
  custodialOrderWithoutLicence,
  ageOutOfRange,
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
