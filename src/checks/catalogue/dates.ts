import { arrestAfterOutcome } from '../arrest-after-outcome.ts';
import { arrestBeforeOffence } from '../arrest-before-offence.ts';
import type { Check } from '../check.ts';
import { courtOutcomeOnClosedDay } from '../court-outcome-on-closed-day.ts';
import { endBeforeStart } from '../end-before-start.ts';
import { firstHearingOnClosedDay } from '../first-hearing-on-closed-day.ts';
import { hearingAfterOutcome } from '../hearing-after-outcome.ts';
import { hearingBeforeArrest } from '../hearing-before-arrest.ts';
import { hearingBeforeOffence } from '../hearing-before-offence.ts';
import { impossibleDate } from '../impossible-date.ts';
import { missingFirstHearing } from '../missing-first-hearing.ts';
import { oldOffence } from '../old-offence.ts';
import { orderBeforeOutcome } from '../order-before-outcome.ts';
import { orderLongAfterOutcome } from '../order-long-after-outcome.ts';
import { orderStartedAt18 } from '../order-started-at-18.ts';
import { outcomeBeforeOffence } from '../outcome-before-offence.ts';
import { outcomeEndBeforeOutcome } from '../outcome-end-before-outcome.ts';
import { outcomeRecordedLate } from '../outcome-recorded-late.ts';
import { placeholderDate } from '../placeholder-date.ts';
import { recordEndBeforeStart } from '../record-end-before-start.ts';
import { recordedBeforeOutcome } from '../recorded-before-outcome.ts';
import { recordedDatesMissing } from '../recorded-dates-missing.ts';
import { recordedInFuture } from '../recorded-in-future.ts';
import { recordedOnOneDay } from '../recorded-on-one-day.ts';

/** Checks of days, their order, and when they were entered. */
export const dates: readonly Check[] = [
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
];
