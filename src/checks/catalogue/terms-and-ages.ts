import { ageOutOfRange } from '../age-out-of-range.ts';
import { bornOnFirstOfJanuary } from '../born-on-first-of-january.ts';
import type { Check } from '../check.ts';
import { custodyWithoutTerm } from '../custody-without-term.ts';
import { implausibleAge } from '../implausible-age.ts';
import { statedAgeDisagrees } from '../stated-age-disagrees.ts';
import { statedHearingAgeDisagrees } from '../stated-hearing-age-disagrees.ts';
import { termAboveMaximum } from '../term-above-maximum.ts';
import { termBelowMinimum } from '../term-below-minimum.ts';
import { termWithoutCustody } from '../term-without-custody.ts';

/** Checks of the length of sentences, and of ages. */
export const termsAndAges: readonly Check[] = [
  custodyWithoutTerm,
  termWithoutCustody,
  termAboveMaximum,
  termBelowMinimum,
  ageOutOfRange,
  implausibleAge,
  bornOnFirstOfJanuary,
  statedAgeDisagrees,
  statedHearingAgeDisagrees,
];
