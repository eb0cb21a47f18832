import type { Check } from '../check.ts';
import { childNotThere } from '../child-not-there.ts';
import { childWithoutRecords } from '../child-without-records.ts';
import { deletedWithRecentRecords } from '../deleted-with-recent-records.ts';
import { disposalUnlikeOutcome } from '../disposal-unlike-outcome.ts';
import { episodeOutcomeNotCustodial } from '../episode-outcome-not-custodial.ts';
import { episodeOutcomeOfAnotherChild } from '../episode-outcome-of-another-child.ts';
import { linkOfAnotherChild } from '../link-of-another-child.ts';
import { linkTwice } from '../link-twice.ts';
import { offenceNotThere } from '../offence-not-there.ts';
import { offenceWithoutOrder } from '../offence-without-order.ts';
import { offenceWithoutOutcome } from '../offence-without-outcome.ts';
import { orderNotThere } from '../order-not-there.ts';
import { orderWithoutOffence } from '../order-without-offence.ts';
import { orderWithoutOutcome } from '../order-without-outcome.ts';
import { outcomeNotThere } from '../outcome-not-there.ts';
import { outcomeOfAnotherChild } from '../outcome-of-another-child.ts';
import { residenceDisagrees } from '../residence-disagrees.ts';
import { sentenceEpisodeWithoutOutcome } from '../sentence-episode-without-outcome.ts';
import { twoOrdersAlike } from '../two-orders-alike.ts';
import { victimOrderOfAnotherOffence } from '../victim-order-of-another-offence.ts';
import { victimWithoutOffence } from '../victim-without-offence.ts';

/** Checks of what ties records together. */
export const links: readonly Check[] = [
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
];
