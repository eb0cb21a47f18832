import type { TableName } from '../../dataset/dataset.ts';
import type { DisparityStage } from '../../vocabulary/disparity-rung.ts';
import type { OutcomeGroup } from '../../vocabulary/outcome.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { placesIn } from '../cross-tabulate.ts';
import { episodesReachBackTo, outcomesReachBackTo, outOfReach } from '../reach.ts';
import { custodialOutcomes } from './custodial-outcomes.ts';
import { disparityEvents } from './disparity-events.ts';
import { diversionEvents } from './diversion-events.ts';
import { cautionedBefore } from './earlier-outcomes.ts';
import { firstOutcomes } from './first-outcomes.ts';
import { mostSerious } from './most-serious.ts';
import { offenceEvents } from './offence-events.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { remandedBefore } from './remanded-before-sentence.ts';
import { inDetention, remandsOf } from './remands.ts';

/** Children who count, by what happened to them: a child may have several events. They are rows of one table. */
export interface Counted {
  readonly table: TableName;
  readonly events: readonly Event[];
}

/** Those who count at a stage among those of the stage before: none who is not among them. */
export interface Fed {
  readonly counted: Counted;
  readonly before: Counted;
}

/** A stage in a period. */
export interface Members {
  readonly counted: Counted;
  /** `undefined` where the stage before is the population itself. */
  readonly fed: Fed | undefined;
}

type InPeriod = (period: Period) => readonly Event[];

const court: ReadonlySet<OutcomeGroup> = new Set(['first-tier', 'community', 'custody']);

/** Who counts at every stage of the ladder in each of some periods, as the measures named there count them. */
export function climb(basis: Basis, periods: readonly Period[]): (stage: DisparityStage, period: Period) => Members {
  const { groupAt } = outcomeFacts(basis);
  const among = (events: readonly Event[]): InPeriod => inPeriods(events, periods);
  const ruled = among(disparityEvents(basis).children);
  const sentenced: InPeriod = (period) => ruled(period).filter(({ row }) => court.has(groupAt(row)));
  const entrants = among(firstOutcomes(basis).events);
  const inCustody = among(custodialOutcomes(basis).children);
  const { outcomes } = diversionEvents(basis);
  const dealtWith = dealtWithIn(basis, periods, outcomes);
  // Rule 14 counts from a day on: those out of whom its children come must be of the same days.
  const recent = outcomes.filter(({ day }) => day >= basis.parameters.disparityCountsFrom);
  const dealtWithSince = recent.length === outcomes.length ? dealtWith : dealtWithIn(basis, periods, recent);
  const diverted: InPeriod = (period) => dealtWith(period).filter(({ row }) => groupAt(row) === 'diversion');
  const neverBefore: InPeriod = (period) =>
    dealtWith(period).filter(({ child }) => !cautionedBefore(basis)(child, period.from));
  const ofOutcomes = (counted: InPeriod, before: InPeriod) => (period: Period) => fed(counted(period), before(period));
  const stages: Readonly<Record<DisparityStage, (period: Period) => Members>> = {
    offence: unfed('offences', among(offenceEvents(basis).children)),
    diversion: ofOutcomes(diverted, dealtWith),
    children: ofOutcomes(ruled, dealtWithSince),
    fte: ofOutcomes(entrants, neverBefore),
    court: ofOutcomes(sentenced, ruled),
    custody: ofOutcomes(inCustody, sentenced),
    remand: (period) => ({
      ...unfed('custodyEpisodes', remandsBegun(basis, periods))(period),
      fed: {
        counted: { table: 'custodyEpisodes', events: remandedBefore(basis, sentenced(period)) },
        before: { table: 'outcomes', events: sentenced(period) },
      },
    }),
  };
  return (stage, period) => stages[stage](period);
}

/** Whether nothing is known of a stage in a period: remand begins with the custody episodes, all else with the outcomes. */
export const isOutOfReach = (basis: Basis, stage: DisparityStage, period: Period): boolean =>
  outOfReach(period, stage === 'remand' ? episodesReachBackTo(basis) : outcomesReachBackTo(basis), basis.asAt);

const unfed =
  (table: TableName, counted: InPeriod) =>
  (period: Period): Members => ({ counted: { table, events: counted(period) }, fed: undefined });

/** Cut to those who are at the stage before, where its rule is another: of age by another day, say. */
function fed(events: readonly Event[], before: readonly Event[]): Members {
  const there = new Set(before.map(({ child }) => child));
  return {
    counted: { table: 'outcomes', events },
    fed: {
      counted: { table: 'outcomes', events: events.filter(({ child }) => there.has(child)) },
      before: { table: 'outcomes', events: before },
    },
  };
}

/** Children with a diversion, caution or sentence, each by the most serious one. */
function dealtWithIn(basis: Basis, periods: readonly Period[], outcomes: readonly Event[]): InPeriod {
  const { rankAt } = outcomeFacts(basis);
  const found = mostSerious(outcomes, periods, ({ row }) => rankAt(row));
  return ({ label }) => found.get(label) ?? [];
}

const remandsBegun = (basis: Basis, periods: readonly Period[]): InPeriod =>
  inPeriods(
    remandsOf(basis)
      .filter(inDetention)
      .map(({ start, row, child }) => ({ day: start, row, child, key: child })),
    periods,
  );

/** Events put into the periods they lie in, in one pass. */
function inPeriods(events: readonly Event[], periods: readonly Period[]): InPeriod {
  const placesAt = placesIn(periods);
  const found = periods.map((): Event[] => []);
  for (const event of events) for (const place of placesAt(event.day)) found[place]?.push(event);
  const byLabel = new Map(periods.map(({ label }, place) => [label, found[place]]));
  return ({ label }) => byLabel.get(label) ?? [];
}
