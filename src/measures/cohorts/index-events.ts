import { present } from '../../vocabulary/absent.ts';
import type { Day } from '../../vocabulary/day.ts';
import { breachCategories } from '../../vocabulary/offence.ts';
import type { OutcomeGroup } from '../../vocabulary/outcome.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { episodes } from './episodes.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';

/** What lets a child into a cohort, and on which day (counting rules 15.1). */
export interface IndexEvent {
  readonly child: number;
  readonly day: Day;
  /** The outcome's group, or `custody` for a release. */
  readonly group: OutcomeGroup;
  /** Row of `outcomes`, or of `custodyEpisodes` for a release. */
  readonly row: number;
  /** Place in the order of seriousness; a release comes before every outcome. */
  readonly rank: number;
}

/** Whether an offence (a row, or absent) is a breach, which neither makes an index event nor counts as a reoffence. */
export const isBreach = ({ dataset: { offences } }: Basis, offence: number): boolean => {
  const category = present(offence) ? offences.columns.category.codeAt(offence) : undefined;
  return category !== undefined && breachCategories.includes(category);
};

/** Local outcomes among some rows of outcomes, as index events; breach makes none. */
function indexOutcomes(basis: Basis, rows: readonly number[]): readonly IndexEvent[] {
  const { dataset } = basis;
  const { groupAt, rankAt } = outcomeFacts(basis);
  return rows
    .filter((row) => isLocal(dataset, row) && !isBreach(basis, dataset.links.offenceOfOutcome.at(row)))
    .map((row) => ({
      child: dataset.links.childOfOutcome.at(row),
      day: dataset.outcomes.columns.outcomeDate.at(row),
      group: groupAt(row),
      row,
      rank: rankAt(row),
    }));
}

/** By day, then the most serious first: of several on one day the first gives the cohort its index group. */
const inOrder = (a: IndexEvent, b: IndexEvent): number => a.day - b.day || a.rank - b.rank;

function releases(basis: Basis): readonly IndexEvent[] {
  const released = episodes(basis).valid.filter(({ kind, end }) => kind === 'sentence' && end <= basis.asAt);
  return released.map(({ child, end, row }) => ({ child, day: end, group: 'custody', row, rank: -1 }));
}

/** Index events of the diversion cohort: community resolutions and the like. */
export const diversionIndexEvents = once((basis): readonly IndexEvent[] =>
  [...indexOutcomes(basis, outcomeFacts(basis).diversion)].sort(inOrder),
);

/**
 * Index events in order of day: cautions and sentences outside custody, and releases from a custodial sentence; diversion
 * too where the parameter `indexEvents` says so.
 */
export const indexEvents = once((basis): readonly IndexEvent[] => {
  const { substantive, groupAt } = outcomeFacts(basis);
  const outsideCustody = substantive.filter((row) => groupAt(row) !== 'custody');
  const diverted = basis.parameters.indexEvents === 'substantive' ? [] : diversionIndexEvents(basis);
  return [...indexOutcomes(basis, outsideCustody), ...releases(basis), ...diverted].sort(inOrder);
});
