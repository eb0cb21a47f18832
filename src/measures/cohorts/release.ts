import { ABSENT, present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { episodes } from './episodes.ts';
import type { KpiFigure, Records } from './kpi.ts';
import { countOrders } from './kpi.ts';
import type { Order } from './orders.ts';
import type { Standing } from './suitability.ts';
import { standingOn } from './suitability.ts';
import { answers } from './suitability-shares.ts';

/** The last day in custody under each sentence (a row of `outcomes`) that an episode is tied to and that has ended. */
const lastDays = once((basis): ReadonlyMap<number, Day> => {
  const { outcomeOfEpisode } = basis.dataset.links;
  const ended = episodes(basis).valid.filter(({ kind, end }) => kind === 'sentence' && Number.isFinite(end));
  const found = new Map<number, Day>();
  for (const { row, end } of ended) {
    const outcome = outcomeOfEpisode.at(row);
    if (present(outcome)) found.set(outcome, Math.max(end, found.get(outcome) ?? end));
  }
  return found;
});

/**
 * The day on which the child of a custodial order was released: the end of the episode in custody tied to its outcome;
 * else, of a licence its own start, and of a detention and training order its end. Absent where none of them tells it,
 * or only that it was after the order ended.
 */
function releaseOf(basis: Basis, order: Order): Day {
  const { startDate } = basis.dataset.interventions.columns;
  const programmed: Readonly<Partial<Record<Order['disposal'], Day>>> = {
    dto_licence: startDate.at(order.intervention),
    detention_and_training_order: order.end,
  };
  const release = lastDays(basis).get(order.outcome) ?? programmed[order.disposal] ?? ABSENT;
  return present(release) && release <= order.end ? release : ABSENT;
}

/** The day that tells how things were on release: the day after it, or that day itself. */
function releaseDayOf(basis: Basis, order: Order): Day {
  const release = releaseOf(basis, order);
  return present(release) && basis.parameters.releaseDay === 'day_after' ? release + 1 : release;
}

/** Of the children whose order was custody, those suitably and unsuitably accommodated on release from it. */
export function sharesOnRelease(basis: Basis, orders: readonly Order[]): readonly KpiFigure[] {
  const custodial = orders.filter(({ orderType }) => orderType === 'custody');
  const standing = (order: Order): Standing | undefined => {
    const day = releaseDayOf(basis, order);
    return present(day) ? standingOn(basis, 'accommodation', { order, day }) : undefined;
  };
  const records: Records = { table: 'accommodation', rowsFor: (order) => standing(order)?.records ?? [] };
  return answers.map((answer) => ({
    series: `kpi1.${answer}_release`,
    group: null,
    numerator: countOrders(
      custodial.filter((order) => standing(order)?.[answer]),
      records,
    ),
    denominator: countOrders(custodial),
  }));
}
