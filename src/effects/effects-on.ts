import type { Check } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import type { Basis } from '../measures/basis.ts';
import type { Observation, Reading } from '../measures/reading.ts';
import type { Counted } from './acting.ts';
import { actingWays, changedBy } from './acting.ts';
import { countOn } from './count-on.ts';
import { doubtsOf } from './doubts.ts';
import type { Headline } from './headline.ts';
import type { Search } from './search.ts';
import { actingTrials, furthest } from './search.ts';
import type { Way } from './ways.ts';
import { waysOf } from './ways.ts';

/** A headline figure, and what it could be if the failing records went one way or the other. */
export interface Effect<Told extends Reading = Reading> {
  readonly headline: Headline;
  /** The figure as it stands, and its lowest and highest recount, in that order. */
  readonly reading: Told;
  /** Failing records that can move it, and the checks they failed. */
  readonly records: number;
  readonly checks: readonly Check[];
}

/**
 * Of every headline figure that can be counted, what failing records could make of it. Each figure given is a recount of
 * extracts in which the rows are what the checks they failed say they could be. The search is not of every combination:
 * what moves a figure furthest child by child is taken together, and then varied once; and where many rows move a figure,
 * those of a check that stand alike in it are changed as one.
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
  const acting = actingWays(basis, figures, waysOf(basis.dataset, results));
  return figures.map((figure) => effectOn(basis, figure, acting.get(figure) ?? []));
}

/** Whether anything is said of a figure; one that is not available could be anything. */
const isTold = ({ value }: Observation): boolean => value.kind === 'known' || value.because === 'not applicable';

function effectOn(basis: Basis, figure: Counted, acting: readonly Way[]): Effect {
  const { headline, now } = figure;
  const recount: Search['recount'] = (changes) => countOn(changedBy(basis, changes), headline);
  const trials = doubtsOf(basis.dataset, figure, acting).flatMap((doubt) =>
    doubt.ways.flatMap((way) => {
      const found = recount(way);
      return found ? [{ doubt, way, found }] : [];
    }),
  );
  const search: Search = { now, trials, recount };
  const doubts = new Set(actingTrials(search).map(({ doubt }) => doubt));
  return {
    headline,
    reading: {
      measure: headline.measure.id,
      series: headline.measure.series,
      observations: [now, furthest('lowest', search), furthest('highest', search)],
    },
    records: [...doubts].reduce((sum, { rows }) => sum + rows, 0),
    checks: [...new Set([...doubts].flatMap(({ checks }) => checks))],
  };
}
