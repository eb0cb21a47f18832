import type { Check } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import type { Basis } from '../measures/basis.ts';
import type { Observation, Reading } from '../measures/reading.ts';
import type { Acting, Counted } from './acting.ts';
import { actingWays, changedBy } from './acting.ts';
import { chosen } from './chosen.ts';
import { countOn } from './count-on.ts';
import { doubtsOf, rowsOf } from './doubts.ts';
import type { Effort } from './effort.ts';
import { effortFor } from './effort.ts';
import type { Headline } from './headline.ts';
import type { Search } from './search.ts';
import { actingTrials, furthest } from './search.ts';
import { waysOf } from './ways.ts';

/** A headline figure, and what it could be if the failing records went one way or the other. */
export interface Effect<Told extends Reading = Reading> {
  readonly headline: Headline;
  /** The figure as it stands, and its lowest and highest recount, in that order. */
  readonly reading: Told;
  /** Failing records that can move it, and the checks they failed. */
  readonly records: number;
  /** Failing records that were not tried, because extracts of that size are not counted again so often. */
  readonly untried: number;
  readonly checks: readonly Check[];
}

/**
 * Of every headline figure that can be counted, what failing records could make of it. Each figure given is a recount of
 * extracts in which the rows are what the checks they failed say they could be. The search is not of every combination:
 * what moves a figure furthest child by child is taken together, and then varied once; and where many rows move a figure,
 * those of a check that stand alike in it are changed as one. Of very large extracts only the most numerous are tried.
 */
export function effectsOn(
  basis: Basis,
  results: readonly CheckResult[],
  headlines: readonly Headline[],
): readonly Effect[] {
  const figures = headlines.flatMap((headline): readonly Counted[] => {
    const now = countOn(basis, headline);
    return now && isTold(now) ? [{ headline, now }] : [];
  });
  const { batches: most, trials } = effortFor(basis.dataset, figures.length);
  const acting = actingWays(basis, { figures, ways: waysOf(basis.dataset, results), most });
  return figures.map((figure) => effectOn(basis, figure, { ...(acting.get(figure) ?? nothing), trials }));
}

/** Whether anything is said of a figure; one that is not available could be anything. */
const isTold = ({ value }: Observation): boolean => value.kind === 'known' || value.because === 'not applicable';

const nothing: Acting = { ways: [], untried: [] };

function effectOn(basis: Basis, figure: Counted, acting: Acting & Pick<Effort, 'trials'>): Effect {
  const { headline, now } = figure;
  const { tried, left, isVaried } = chosen(doubtsOf(basis.dataset, figure, acting.ways), acting.trials);
  const recount: Search['recount'] = (changes) => countOn(changedBy(basis, changes), headline);
  const trials = tried.flatMap((doubt) =>
    doubt.ways.flatMap((way) => {
      const found = recount(way);
      return found ? [{ doubt, way, found }] : [];
    }),
  );
  const search: Search = { now, trials, recount, isVaried };
  const doubts = new Set(actingTrials(search).map(({ doubt }) => doubt));
  return {
    headline,
    reading: {
      measure: headline.measure.id,
      series: headline.measure.series,
      observations: [now, furthest('lowest', search), furthest('highest', search)],
    },
    records: [...doubts].reduce((sum, { rows }) => sum + rows, 0),
    untried: rowsOf(acting.untried) + left,
    checks: [...new Set([...doubts].flatMap(({ checks }) => checks))],
  };
}
