import { accommodationLapsed } from './accommodation-lapsed.ts';
import { ageOutOfRange } from './age-out-of-range.ts';
import { atHomeWhileInCustody } from './at-home-while-in-custody.ts';
import type { Check } from './check.ts';
import { childNotThere } from './child-not-there.ts';
import { completionNotRecorded } from './completion-not-recorded.ts';
import { custodialOrderWithoutLicence } from './custodial-order-without-licence.ts';
import { custodialOutcomeWithoutEpisode } from './custodial-outcome-without-episode.ts';
import { custodyHomeWithoutEpisode } from './custody-home-without-episode.ts';
import { disposalUnlikeOutcome } from './disposal-unlike-outcome.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { educationLapsed } from './education-lapsed.ts';
import { endBeforeStart } from './end-before-start.ts';
import { episodeOutcomeNotCustodial } from './episode-outcome-not-custodial.ts';
import { episodeOutcomeOfAnotherChild } from './episode-outcome-of-another-child.ts';
import { hoursAttendedAboveOffered } from './hours-attended-above-offered.ts';
import { impossibleDate } from './impossible-date.ts';
import { inEducationAndNone } from './in-education-and-none.ts';
import { licenceWhileInCustody } from './licence-while-in-custody.ts';
import { likelyDuplicateChild } from './likely-duplicate-child.ts';
import { linkOfAnotherChild } from './link-of-another-child.ts';
import { linkTwice } from './link-twice.ts';
import { missingEthnicity } from './missing-ethnicity.ts';
import { missingResidence } from './missing-residence.ts';
import { needWithoutDate } from './need-without-date.ts';
import { offenceNotThere } from './offence-not-there.ts';
import { offenceWithoutOrder } from './offence-without-order.ts';
import { offenceWithoutOutcome } from './offence-without-outcome.ts';
import { olderChineseCode } from './older-chinese-code.ts';
import { orderBeforeOutcome } from './order-before-outcome.ts';
import { orderLongAfterOutcome } from './order-long-after-outcome.ts';
import { orderNotThere } from './order-not-there.ts';
import { orderOpenTooLong } from './order-open-too-long.ts';
import { orderStartedAt18 } from './order-started-at-18.ts';
import { orderWithoutOffence } from './order-without-offence.ts';
import { orderWithoutOutcome } from './order-without-outcome.ts';
import { outcomeBeforeOffence } from './outcome-before-offence.ts';
import { outcomeNotThere } from './outcome-not-there.ts';
import { outcomeOfAnotherChild } from './outcome-of-another-child.ts';
import { overdueOpenOrder } from './overdue-open-order.ts';
import { overlappingAccommodation } from './overlapping-accommodation.ts';
import { overlappingCustody } from './overlapping-custody.ts';
import { overlappingEducation } from './overlapping-education.ts';
import { placeholderDate } from './placeholder-date.ts';
import { recordEndBeforeStart } from './record-end-before-start.ts';
import { remandOpenDuringSentence } from './remand-open-during-sentence.ts';
import { residenceDisagrees } from './residence-disagrees.ts';
import { sentenceEpisodeWithoutOutcome } from './sentence-episode-without-outcome.ts';
import { suitabilityNotRecorded } from './suitability-not-recorded.ts';
import { twoOrdersAlike } from './two-orders-alike.ts';
import { unmappedDisposal } from './unmapped-disposal.ts';
import { unmappedOutcome } from './unmapped-outcome.ts';
import { victimOrderOfAnotherOffence } from './victim-order-of-another-offence.ts';
import { victimWithoutOffence } from './victim-without-offence.ts';

/** Every check, in the order the data-quality page lists them. */
export const checks: readonly Check[] = [
  duplicateId,
  likelyDuplicateChild,
  duplicateRecord,
  childNotThere,
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
  orderBeforeOutcome,
  orderLongAfterOutcome,
  orderStartedAt18,
  impossibleDate,
  placeholderDate,
  endBeforeStart,
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
  ageOutOfRange,
  unmappedOutcome,
  unmappedDisposal,
  missingEthnicity,
  missingResidence,
  completionNotRecorded,
  suitabilityNotRecorded,
  accommodationLapsed,
  educationLapsed,
  needWithoutDate,
  hoursAttendedAboveOffered,
  olderChineseCode,
];
