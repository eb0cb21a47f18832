import { detectableRatio } from '../statistics/detectable-ratio.ts';
import { exactRateRatio } from '../statistics/exact-rate-ratio.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import type { Cell } from './cross-tabulate.ts';
import { lazily } from './lazily.ts';
import { incomparableTo } from './observe.ts';
import type { Compared } from './reading.ts';

/** Children counted, and how many of the population they come from. */
export interface Rate {
  readonly cell: Cell;
  readonly aged10To17: number;
}

/**
 * A rate on a population over another's, unrounded: the conditional mid-P interval and test, the exact central test beside it,
 * and what the counts of which nothing is known could make of it. Where the other is of no child there is no ratio, but a
 * test and the least the ratio can be. Not applicable where neither is of any.
 */
export function compareRates(own: Rate, other: Rate, notKnown: Cell): Compared {
  const leansOn = { numerator: other.cell.count, children: other.cell.children };
  const [events, referenceEvents] = [own.cell.count, other.cell.count];
  const [exposure, referenceExposure] = [own.aged10To17, other.aged10To17];
  if (events + referenceEvents === 0 || exposure === 0 || referenceExposure === 0) return incomparableTo(leansOn);
  const rates = { events, exposure, referenceEvents, referenceExposure };
  const tested = lazily(() => rateRatio(rates));
  const unknown = notKnown.count;
  const ratioOf = (above: number, below: number): number => (above * referenceExposure) / (below * exposure);
  return {
    value: referenceEvents === 0 ? withheld('not applicable') : known(ratioOf(events, referenceEvents)),
    intervalOf: () => tested().interval,
    leansOn,
    against: {
      expected: (exposure * referenceEvents) / referenceExposure,
      get p() {
        return tested().p;
      },
      get exactP() {
        return exactRateRatio(rates).p;
      },
      get standsOut() {
        return detectableRatio({ exposure, referenceEvents, referenceExposure });
      },
      ifNotKnown:
        unknown === 0 ? null : [ratioOf(events, referenceEvents + unknown), ratioOf(events + unknown, referenceEvents)],
      notKnown: { numerator: unknown, children: notKnown.children },
    },
  };
}
