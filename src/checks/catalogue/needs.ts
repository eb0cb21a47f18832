import { accommodationLapsed } from '../accommodation-lapsed.ts';
import { attendanceBeforeOffer } from '../attendance-before-offer.ts';
import { attendanceEndWithoutStart } from '../attendance-end-without-start.ts';
import { attendedWithoutIntervention } from '../attended-without-intervention.ts';
import type { Check } from '../check.ts';
import { completionNotRecorded } from '../completion-not-recorded.ts';
import { educationLapsed } from '../education-lapsed.ts';
import { hoursAbove40 } from '../hours-above-40.ts';
import { hoursAttendedAboveOffered } from '../hours-attended-above-offered.ts';
import { hoursAttendedWithoutOffered } from '../hours-attended-without-offered.ts';
import { interventionUnlikeNeed } from '../intervention-unlike-need.ts';
import { interventionWithoutOffer } from '../intervention-without-offer.ts';
import { needWithoutDate } from '../need-without-date.ts';
import { noProvisionSuitable } from '../no-provision-suitable.ts';
import { noProvisionWithHours } from '../no-provision-with-hours.ts';
import { offeredBeforeIdentified } from '../offered-before-identified.ts';
import { offeredWithoutIntervention } from '../offered-without-intervention.ts';
import { planNotRecorded } from '../plan-not-recorded.ts';
import { planWithoutNeed } from '../plan-without-need.ts';
import { provisionWithoutHours } from '../provision-without-hours.ts';
import { referredBeforeIdentified } from '../referred-before-identified.ts';
import { suitabilityNotKnown } from '../suitability-not-known.ts';
import { suitabilityNotRecorded } from '../suitability-not-recorded.ts';
import { workAtSchoolAge } from '../work-at-school-age.ts';

/** Checks of what the KPIs ask of homes, education and health. */
export const needs: readonly Check[] = [
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
];
