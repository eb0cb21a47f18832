import { addMonths } from '../../vocabulary/day.ts';
import { known } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Cell, Event } from '../cross-tabulate.ts';
import { crossTabulate } from '../cross-tabulate.ts';
import { percentage, unfinished, unobserved } from '../observe.ts';
import { outcomesReachBackTo, outOfReach } from '../reach.ts';
import type { Maturity, Observation, Rows } from '../reading.ts';
import { groupBy } from './group-by.ts';
import { maturityOf } from './maturity.ts';
import type { Stay } from './nights.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** Standing custodial outcomes of each child (a row of `children`), wherever it lived and however old it was. */
const custodialOutcomesOf = once((basis): ReadonlyMap<number, readonly number[]> => {
  const { substantive, groupAt } = outcomeFacts(basis);
  const custodial = substantive.filter((row) => groupAt(row) === 'custody');
  return groupBy(custodial, (row) => basis.dataset.links.childOfOutcome.at(row));
});

/** Custodial outcomes from the first day of a stay to `remandOutcomeMonths` after its end. */
function outcomesAfter(basis: Basis, { child, start, end }: Stay): readonly number[] {
  const { outcomeDate } = basis.dataset.outcomes.columns;
  const last = addMonths(end, basis.parameters.remandOutcomeMonths);
  const rows = custodialOutcomesOf(basis).get(child) ?? [];
  return rows.filter((row) => outcomeDate.at(row) >= start && outcomeDate.at(row) <= last);
}

/** A stay that ended, and the custodial outcomes that followed: rows of `outcomes`. */
interface Ended extends Stay {
  readonly outcomes: readonly number[];
}

/**
 * `remand.then_custody` of a period: children with a stay that ended in it, and those of them then sentenced to custody. It
 * is final `remandOutcomeMonths` after the period; until then it is what is known so far.
 */
export function custodyAfter(
  basis: Basis,
  periods: readonly Period[],
  stays: readonly Stay[],
): (period: Period) => Observation {
  const ended = stays.filter((stay) => stay.ended).map((stay) => ({ ...stay, outcomes: outcomesAfter(basis, stay) }));
  const events = ended.map(({ child, end }, place): Event => ({ day: end, child, key: child, row: place }));
  const sentenced = events.filter(({ row }) => ended[row]?.outcomes.length !== 0);
  const above = crossTabulate(sentenced, periods);
  const below = crossTabulate(events, periods);
  return (period) => observe(basis, period, { ended, above: above(period), below: below(period) });
}

interface Counted {
  readonly ended: readonly Ended[];
  /** Rows of both are places in `ended`. */
  readonly above: Cell;
  readonly below: Cell;
}

function observe(basis: Basis, period: Period, { ended, above, below }: Counted): Observation {
  const place = { series: 'remand.then_custody', period, group: null };
  const maturity = maturityOf(period, {
    asAt: basis.asAt,
    parameters: { followUpMonths: basis.parameters.remandOutcomeMonths, waitingMonths: 0 },
  });
  const staysOf = (cell: Cell): readonly Ended[] => cell.rows.flatMap((row) => ended[row] ?? []);
  if (isUnknown(basis, period, staysOf(below))) return unobserved(place, 'not available');
  const episodes = (cell: Cell): Rows => ({
    table: 'custodyEpisodes',
    rows: staysOf(cell).flatMap(({ episodes: joined }) => joined.map(({ row }) => row)),
  });
  const outcomes = (cell: Cell): Rows => ({
    table: 'outcomes',
    rows: [...new Set(staysOf(cell).flatMap((stay) => stay.outcomes))],
  });
  return {
    ...place,
    maturity,
    ...soFar(maturity, above.count, below.count),
    children: above.children,
    behind: { numerator: () => [episodes(above), outcomes(above)], denominator: () => [episodes(below)] },
  };
}

/** Where the outcomes do not reach back to the first day of a stay, what followed it is known in part at best. */
function isUnknown(basis: Basis, period: Period, stays: readonly Stay[]): boolean {
  const reach = outcomesReachBackTo(basis);
  return outOfReach(period, reach, basis.asAt) || stays.some(({ start }) => reach === undefined || start < reach);
}

const soFar = ({ stage, finalOn }: Maturity, numerator: number, denominator: number) =>
  stage === 'final'
    ? { numerator: known(numerator), denominator: known(denominator), ...percentage(numerator, denominator) }
    : unfinished({ numerator, denominator, stage, finalOn });
