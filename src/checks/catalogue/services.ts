import type { Check } from '../check.ts';
import { consentNotRecorded } from '../consent-not-recorded.ts';
import { ethnicityOnOneSide } from '../ethnicity-on-one-side.ts';
import { fieldOftenBlank } from '../field-often-blank.ts';
import { meetingInFuture } from '../meeting-in-future.ts';
import { organisationTwiceAtMeeting } from '../organisation-twice-at-meeting.ts';
import { populationDoesNotAddUp } from '../population-does-not-add-up.ts';
import { populationJump } from '../population-jump.ts';
import { populationRowTwice } from '../population-row-twice.ts';
import { populationYearMissing } from '../population-year-missing.ts';
import { progressProvidedUnasked } from '../progress-provided-unasked.ts';
import { quarterWithoutMeeting } from '../quarter-without-meeting.ts';
import { restorativeDatesWithoutEngagement } from '../restorative-dates-without-engagement.ts';
import { restorativeEndBeforeStart } from '../restorative-end-before-start.ts';
import { restorativeWithoutConsent } from '../restorative-without-consent.ts';
import { statusOverlapping } from '../status-overlapping.ts';
import { supportProvidedUnasked } from '../support-provided-unasked.ts';
import { toldWithoutConsent } from '../told-without-consent.ts';
import { unmappedAttendance } from '../unmapped-attendance.ts';

/** Checks of other services, the board, victims and the population. */
export const services: readonly Check[] = [
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
  ethnicityOnOneSide,
  fieldOftenBlank,
];
