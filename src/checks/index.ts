import { accommodationLapsed } from './accommodation-lapsed.ts';
import { ageOutOfRange } from './age-out-of-range.ts';
import { appealPendingLong } from './appeal-pending-long.ts';
import { arrestAfterOutcome } from './arrest-after-outcome.ts';
import { arrestBeforeOffence } from './arrest-before-offence.ts';
import { atHomeWhileInCustody } from './at-home-while-in-custody.ts';
import { attendanceBeforeOffer } from './attendance-before-offer.ts';
import { attendanceEndWithoutStart } from './attendance-end-without-start.ts';
import { attendedWithoutIntervention } from './attended-without-intervention.ts';
import { bornOnFirstOfJanuary } from './born-on-first-of-january.ts';
import { categoryNotKnown } from './category-not-known.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { childWithoutRecords } from './child-without-records.ts';
import { childWithoutTeam } from './child-without-team.ts';
import { completionNotRecorded } from './completion-not-recorded.ts';
import { consentNotRecorded } from './consent-not-recorded.ts';
import { courtOutcomeOnClosedDay } from './court-outcome-on-closed-day.ts';
import { custodialOrderWithoutLicence } from './custodial-order-without-licence.ts';
import { custodialOutcomeWithoutEpisode } from './custodial-outcome-without-episode.ts';
import { custodyHomeWithoutEpisode } from './custody-home-without-episode.ts';
import { custodyWithoutTerm } from './custody-without-term.ts';
import { deletedWithRecentRecords } from './deleted-with-recent-records.ts';
import { disposalUnlikeOutcome } from './disposal-unlike-outcome.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { educationLapsed } from './education-lapsed.ts';
import { endBeforeStart } from './end-before-start.ts';
import { episodeOutcomeNotCustodial } from './episode-outcome-not-custodial.ts';
import { episodeOutcomeOfAnotherChild } from './episode-outcome-of-another-child.ts';
import { ethnicityNotStated } from './ethnicity-not-stated.ts';
import { fieldOftenBlank } from './field-often-blank.ts';
import { firstHearingOnClosedDay } from './first-hearing-on-closed-day.ts';
import { hearingAfterOutcome } from './hearing-after-outcome.ts';
import { hearingBeforeArrest } from './hearing-before-arrest.ts';
import { hearingBeforeOffence } from './hearing-before-offence.ts';
import { hoursAbove40 } from './hours-above-40.ts';
import { hoursAttendedAboveOffered } from './hours-attended-above-offered.ts';
import { hoursAttendedWithoutOffered } from './hours-attended-without-offered.ts';
import { implausibleAge } from './implausible-age.ts';
import { impossibleDate } from './impossible-date.ts';
import { inEducationAndNone } from './in-education-and-none.ts';
import { interventionUnlikeNeed } from './intervention-unlike-need.ts';
import { interventionWithoutOffer } from './intervention-without-offer.ts';
import { licenceWhileInCustody } from './licence-while-in-custody.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { likelyDuplicateOffence } from './likely-duplicate-offence.ts';
import { likelyDuplicateOutcome } from './likely-duplicate-outcome.ts';
import { linkOfAnotherChild } from './link-of-another-child.ts';
import { linkTwice } from './link-twice.ts';
import { looksLikeAnEarlierExtract } from './looks-like-an-earlier-extract.ts';
import { manyOffencesOneDay } from './many-offences-one-day.ts';
import { meetingInFuture } from './meeting-in-future.ts';
import { missingCategory } from './missing-category.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingFirstHearing } from './missing-first-hearing.ts';
import { missingResidence } from './missing-residence.ts';
import { missingSeriousness } from './missing-seriousness.ts';
import { missingSex } from './missing-sex.ts';
import { missingWard } from './missing-ward.ts';
import { needWithoutDate } from './need-without-date.ts';
import { noProvisionSuitable } from './no-provision-suitable.ts';
import { noProvisionWithHours } from './no-provision-with-hours.ts';
import { occasionOnTwoDays } from './occasion-on-two-days.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { offenceWithoutOrder } from './offence-without-order.ts';
import { offenceWithoutOutcome } from './offence-without-outcome.ts';
import { offeredBeforeIdentified } from './offered-before-identified.ts';
import { offeredWithoutIntervention } from './offered-without-intervention.ts';
import { oldOffence } from './old-offence.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { orderBeforeOutcome } from './order-before-outcome.ts';
import { orderLongAfterOutcome } from './order-long-after-outcome.ts';
import { orderNotThere } from './order-not-there.ts';
import { orderOpenTooLong } from './order-open-too-long.ts';
import { orderStartedAt18 } from './order-started-at-18.ts';
import { orderWithoutOffence } from './order-without-offence.ts';
import { orderWithoutOutcome } from './order-without-outcome.ts';
import { organisationTwiceAtMeeting } from './organisation-twice-at-meeting.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeEndBeforeOutcome } from './outcome-end-before-outcome.ts';
import { outcomeNotKnown } from './outcome-not-known.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { outcomeOfAnotherChild } from './outcome-of-another-child.ts';
import { outcomeRecordedLate } from './outcome-recorded-late.ts';
import { overdueOpenOrder } from './overdue-open-order.ts';
import { overlappingAccommodation } from './overlapping-accommodation.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { overlappingEducation } from './overlapping-education.ts';
import { placeholderDate } from './placeholder-date.ts';
import { planNotRecorded } from './plan-not-recorded.ts';
import { planWithoutNeed } from './plan-without-need.ts';
import { policeGravityScale } from './police-gravity-scale.ts';
import { populationDoesNotAddUp } from './population-does-not-add-up.ts';
import { populationJump } from './population-jump.ts';
import { populationRowTwice } from './population-row-twice.ts';
import { populationYearMissing } from './population-year-missing.ts';
import { progressProvidedUnasked } from './progress-provided-unasked.ts';
import { provisionWithoutHours } from './provision-without-hours.ts';
import { quarterWithoutMeeting } from './quarter-without-meeting.ts';
import { quarterWithoutOutcomes } from './quarter-without-outcomes.ts';
import { recordEndBeforeStart } from './record-end-before-start.ts';
import { recordedBeforeOutcome } from './recorded-before-outcome.ts';
import { recordedDatesMissing } from './recorded-dates-missing.ts';
import { recordedInFuture } from './recorded-in-future.ts';
import { recordedOnOneDay } from './recorded-on-one-day.ts';
import { referredBeforeIdentified } from './referred-before-identified.ts';
import { remandOpenDuringSentence } from './remand-open-during-sentence.ts';
import { residenceDisagrees } from './residence-disagrees.ts';
import { restorativeDatesWithoutEngagement } from './restorative-dates-without-engagement.ts';
import { restorativeEndBeforeStart } from './restorative-end-before-start.ts';
import { restorativeWithoutConsent } from './restorative-without-consent.ts';
import { rowsFellBy40Percent } from './rows-fell-by-40-percent.ts';
import { sentenceEpisodeWithoutOutcome } from './sentence-episode-without-outcome.ts';
import { seriousnessOutOfRange } from './seriousness-out-of-range.ts';
import { sexHoldsGender } from './sex-holds-gender.ts';
import { sharedOriginatingPerson } from './shared-originating-person.ts';
import { statedAgeDisagrees } from './stated-age-disagrees.ts';
import { statedHearingAgeDisagrees } from './stated-hearing-age-disagrees.ts';
import { statusOverlapping } from './status-overlapping.ts';
import { suitabilityNotKnown } from './suitability-not-known.ts';
import { suitabilityNotRecorded } from './suitability-not-recorded.ts';
import { supportProvidedUnasked } from './support-provided-unasked.ts';
import { teamMissingAltogether } from './team-missing-altogether.ts';
import { termAboveMaximum } from './term-above-maximum.ts';
import { termBelowMinimum } from './term-below-minimum.ts';
import { termWithoutCustody } from './term-without-custody.ts';
import { toldWithoutConsent } from './told-without-consent.ts';
import { twoMainOutcomes } from './two-main-outcomes.ts';
import { twoOrdersAlike } from './two-orders-alike.ts';
import { unmappedAttendance } from './unmapped-attendance.ts';
import { unmappedCategory } from './unmapped-category.ts';
import { unmappedDisposal } from './unmapped-disposal.ts';
import { unmappedEthnicity } from './unmapped-ethnicity.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';
import { unusableOriginatingPerson } from './unusable-originating-person.ts';
import { victimOrderOfAnotherOffence } from './victim-order-of-another-offence.ts';
import { victimWithoutOffence } from './victim-without-offence.ts';
import { workAtSchoolAge } from './work-at-school-age.ts';
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
  likelyDuplicateOffence,
  likelyDuplicateOutcome,
  twoMainOutcomes,
  manyOffencesOneDay,
  occasionOnTwoDays,
  childNotThere,
  childWithoutRecords,
  deletedWithRecentRecords,
  offenceNotThere,
  outcomeNotThere,
  outcomeOfAnotherChild,
  episodeOutcomeOfAnotherChild,
  episodeOutcomeNotCustodial,
  sentenceEpisodeWithoutOutcome,
  orderNotThere,
  linkOfAnotherChild,
  linkTwice,
  orderWithoutOffence,
  offenceWithoutOutcome,
  offenceWithoutOrder,
  orderWithoutOutcome,
  disposalUnlikeOutcome,
  residenceDisagrees,
  twoOrdersAlike,
  victimWithoutOffence,
  victimOrderOfAnotherOffence,
  outcomeBeforeOffence,
  courtOutcomeOnClosedDay,
  firstHearingOnClosedDay,
  outcomeRecordedLate,
  recordedOnOneDay,
  recordedDatesMissing,
  arrestBeforeOffence,
  arrestAfterOutcome,
  hearingBeforeOffence,
  hearingBeforeArrest,
  hearingAfterOutcome,
  missingFirstHearing,
  oldOffence,
  recordedBeforeOutcome,
  recordedInFuture,
  orderBeforeOutcome,
  orderLongAfterOutcome,
  orderStartedAt18,
  impossibleDate,
  placeholderDate,
  endBeforeStart,
  outcomeEndBeforeOutcome,
  recordEndBeforeStart,
  overlappingCustody,
  remandOpenDuringSentence,
  custodialOutcomeWithoutEpisode,
  custodyHomeWithoutEpisode,
  licenceWhileInCustody,
  atHomeWhileInCustody,
  overlappingAccommodation,
  overlappingEducation,
  inEducationAndNone,
  overdueOpenOrder,
  orderOpenTooLong,
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
  suitabilityNotKnown,
  accommodationLapsed,
  educationLapsed,
  needWithoutDate,
  offeredBeforeIdentified,
  referredBeforeIdentified,
  attendanceBeforeOffer,
  attendanceEndWithoutStart,
  interventionUnlikeNeed,
  attendedWithoutIntervention,
  offeredWithoutIntervention,
  interventionWithoutOffer,
  hoursAttendedAboveOffered,
  hoursAttendedWithoutOffered,
  hoursAbove40,
  noProvisionWithHours,
  noProvisionSuitable,
  provisionWithoutHours,
  workAtSchoolAge,
  planWithoutNeed,
  planNotRecorded,
  olderChineseCode,
  statusOverlapping,
  quarterWithoutMeeting,
  meetingInFuture,
  unmappedAttendance,
  organisationTwiceAtMeeting,
  consentNotRecorded,
  toldWithoutConsent,
  restorativeWithoutConsent,
  restorativeDatesWithoutEngagement,
  restorativeEndBeforeStart,
  progressProvidedUnasked,
  supportProvidedUnasked,
  populationYearMissing,
  populationRowTwice,
  populationDoesNotAddUp,
  populationJump,
  fieldOftenBlank,
];
