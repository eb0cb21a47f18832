import type { Check } from '../checks/check.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import type { Basis } from '../measures/basis.ts';
import type { Observation, Reading } from '../measures/reading.ts';
import { doubtsOf } from './doubts.ts';
import type { Headline } from './headline.ts';
import { countOn, recountOn } from './recount.ts';
import type { Search, Trial } from './search.ts';
import { actingTrials, furthest } from './search.ts';

/** A headline figure, and what it could be if the failing records went one way or the other. */
export interface Effect<Told extends Reading = Reading> {
  readonly headline: Headline;
  /** The figure as it stands, and its lowest and highest recount, in that order. */
  readonly reading: Told;
  /** The checks whose failing records can move it. */
  readonly checks: readonly Check[];
}

/**
 * Of every headline figure what failing records could make of it. Each figure given is a recount of extracts changed as the
 * failed checks say their rows could be: rows of a check are changed together where they stand alike in the figure, one by
 * one where they are few. It covers no record that passes every check, and no check that does not say what its rows could be.
 */
export function effectsOn(
  basis: Basis,
  results: readonly CheckResult[],
  headlines: readonly Headline[],
): readonly Effect[] {
  const counted = headlines.flatMap((headline) => {
    const now = countOn(basis, headline);
    return now && isTold(now) ? [{ headline, now, trials: [] as Trial[] }] : [];
  });
  // One check at a time: only its changed extracts need be held in memory.
  for (const result of results) {
    const recount = recountOn(basis);
    for (const { headline, now, trials } of counted.filter(({ headline }) => touches(result, headline)))
      for (const doubt of doubtsOf(result, basis, now))
        for (const way of doubt.ways) {
          const found = recount(headline, way);
          if (found) trials.push({ doubt, way, found });
        }
  }
  return counted.map(({ headline, ...tried }) => effectOn(basis, headline, tried));
}

const touches = ({ check }: CheckResult, { measure }: Headline): boolean => check.touches.includes(measure.id);

/** Whether anything is said of a figure; one that is not available could be anything. */
const isTold = ({ value }: Observation): boolean => value.kind === 'known' || value.because === 'not applicable';

function effectOn(basis: Basis, headline: Headline, tried: Omit<Search, 'recount'>): Effect {
  const recount = recountOn(basis);
  const search: Search = { ...tried, recount: (changes) => recount(headline, changes) };
  const { id: measure, series } = headline.measure;
  const observations = [tried.now, furthest('lowest', search), furthest('highest', search)];
  return {
    headline,
    reading: { measure, series, observations },
    checks: [...new Set(actingTrials(search).map(({ doubt }) => doubt.check))],
  };
}
