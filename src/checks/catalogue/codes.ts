import { appealPendingLong } from '../appeal-pending-long.ts';
import { categoryNotKnown } from '../category-not-known.ts';
import type { Check } from '../check.ts';
import { childWithoutTeam } from '../child-without-team.ts';
import { ethnicityNotStated } from '../ethnicity-not-stated.ts';
import { missingCategory } from '../missing-category.ts';
import { missingEthnicity } from '../missing-ethnicity.ts';
import { missingResidence } from '../missing-residence.ts';
import { missingSeriousness } from '../missing-seriousness.ts';
import { missingSex } from '../missing-sex.ts';
import { missingWard } from '../missing-ward.ts';
import { olderChineseCode } from '../older-chinese-code.ts';
import { outcomeNotKnown } from '../outcome-not-known.ts';
import { policeGravityScale } from '../police-gravity-scale.ts';
import { seriousnessOutOfRange } from '../seriousness-out-of-range.ts';
import { sexHoldsGender } from '../sex-holds-gender.ts';
import { unmappedCategory } from '../unmapped-category.ts';
import { unmappedDisposal } from '../unmapped-disposal.ts';
import { unmappedEthnicity } from '../unmapped-ethnicity.ts';
import { unmappedOutcome } from '../unmapped-outcome.ts';

/** Checks of codes that are missing, unknown or of another list. */
export const codes: readonly Check[] = [
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
  olderChineseCode,
  missingWard,
  childWithoutTeam,
  missingResidence,
];
