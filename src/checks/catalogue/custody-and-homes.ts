import { atHomeWhileInCustody } from '../at-home-while-in-custody.ts';
import type { Check } from '../check.ts';
import { custodialOrderWithoutLicence } from '../custodial-order-without-licence.ts';
import { custodialOutcomeWithoutEpisode } from '../custodial-outcome-without-episode.ts';
import { custodyHomeWithoutEpisode } from '../custody-home-without-episode.ts';
import { inEducationAndNone } from '../in-education-and-none.ts';
import { licenceWhileInCustody } from '../licence-while-in-custody.ts';
import { orderOpenTooLong } from '../order-open-too-long.ts';
import { overdueOpenOrder } from '../overdue-open-order.ts';
import { overlappingAccommodation } from '../overlapping-accommodation.ts';
import { overlappingCustody } from '../overlapping-custody.ts';
import { overlappingEducation } from '../overlapping-education.ts';
import { remandOpenDuringSentence } from '../remand-open-during-sentence.ts';

/** Checks of stays that run side by side, and of orders that never end. */
export const custodyAndHomes: readonly Check[] = [
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
];
