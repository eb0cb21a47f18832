import { ageOutOfRange } from './age-out-of-range.ts';
import { appealPendingLong } from './appeal-pending-long.ts';
import { categoryNotKnown } from './category-not-known.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { childWithoutRecords } from './child-without-records.ts';
import { childWithoutTeam } from './child-without-team.ts';
import { completionNotRecorded } from './completion-not-recorded.ts';
import { courtOutcomeOnClosedDay } from './court-outcome-on-closed-day.ts';
import { custodialOrderWithoutLicence } from './custodial-order-without-licence.ts';
import { deletedWithRecentRecords } from './deleted-with-recent-records.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { endBeforeStart } from './end-before-start.ts';
import { ethnicityNotStated } from './ethnicity-not-stated.ts';
import { firstHearingOnClosedDay } from './first-hearing-on-closed-day.ts';
import { hoursAttendedAboveOffered } from './hours-attended-above-offered.ts';
import { impossibleDate } from './impossible-date.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { looksLikeAnEarlierExtract } from './looks-like-an-earlier-extract.ts';
import { missingCategory } from './missing-category.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingResidence } from './missing-residence.ts';
import { missingSeriousness } from './missing-seriousness.ts';
import { missingSex } from './missing-sex.ts';
import { missingWard } from './missing-ward.ts';
import { needWithoutDate } from './need-without-date.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { orderNotThere } from './order-not-there.ts';
import { orderWithoutOffence } from './order-without-offence.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeNotKnown } from './outcome-not-known.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { outcomeRecordedLate } from './outcome-recorded-late.ts';
import { overdueOpenOrder } from './overdue-open-order.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { placeholderDate } from './placeholder-date.ts';
import { policeGravityScale } from './police-gravity-scale.ts';
import { quarterWithoutOutcomes } from './quarter-without-outcomes.ts';
import { recordEndBeforeStart } from './record-end-before-start.ts';
import { recordedDatesMissing } from './recorded-dates-missing.ts';
import { recordedOnOneDay } from './recorded-on-one-day.ts';
import { rowsFellBy40Percent } from './rows-fell-by-40-percent.ts';
import { seriousnessOutOfRange } from './seriousness-out-of-range.ts';
import { sexHoldsGender } from './sex-holds-gender.ts';
import { sharedOriginatingPerson } from './shared-originating-person.ts';
import { suitabilityNotRecorded } from './suitability-not-recorded.ts';
import { teamMissingAltogether } from './team-missing-altogether.ts';
import { unmappedCategory } from './unmapped-category.ts';
import { unmappedDisposal } from './unmapped-disposal.ts';
import { unmappedEthnicity } from './unmapped-ethnicity.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';
import { unusableOriginatingPerson } from './unusable-originating-person.ts';
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
  sharedOriginatingPerson,
  unusableOriginatingPerson,
  duplicateRecord,
  childNotThere,
  childWithoutRecords,
  deletedWithRecentRecords,
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
  outcomeNotKnown,
  appealPendingLong,
  unmappedDisposal,
  missingCategory,
  unmappedCategory,
  categoryNotKnown,
  missingSeriousness,
  seriousnessOutOfRange,
  policeGravityScale,
  missingSex,
  sexHoldsGender,
  missingEthnicity,
  unmappedEthnicity,
  ethnicityNotStated,
  missingWard,
  childWithoutTeam,
  missingResidence,
  completionNotRecorded,
  suitabilityNotRecorded,
  needWithoutDate,
  hoursAttendedAboveOffered,
  olderChineseCode,
];
